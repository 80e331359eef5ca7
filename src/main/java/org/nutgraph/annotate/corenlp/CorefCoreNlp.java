// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;

import org.nutgraph.annotate.EngineSpan;
import org.nutgraph.article.Article;
import org.nutgraph.article.Block;

/** The coreference of CoreNLP with its own defaults, which ours is compared with. Loads its models at once. */
public final class CorefCoreNlp {
    private static final String GAP = "\n\n";

    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(Settings.coref());

    /** Gives the chains of an article: of each word group its head, labelled PROPER, NOMINAL, PRONOMINAL or LIST. */
    public List<List<EngineSpan>> chains(Article article) {
        NavigableMap<Integer, Block> starts = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        article.blocks().forEach(block -> {
            starts.put(text.length(), block);
            text.append(block.view().text()).append(GAP);
        });
        Annotation annotation = new Annotation(text.toString());
        pipeline.annotate(annotation);
        return annotation.get(CorefCoreAnnotations.CorefChainAnnotation.class).values().stream()
                .map(chain -> chain.getMentionsInTextualOrder().stream()
                        .map(mention -> span(annotation, starts, mention)).toList())
                .toList();
    }

    private static EngineSpan span(Annotation annotation, NavigableMap<Integer, Block> starts,
            CorefChain.CorefMention mention) {
        CoreLabel head = annotation.get(CoreAnnotations.SentencesAnnotation.class).get(mention.sentNum - 1)
                .get(CoreAnnotations.TokensAnnotation.class).get(mention.headIndex - 1);
        Map.Entry<Integer, Block> start = starts.floorEntry(head.beginPosition());
        int begin = start.getKey();
        return new EngineSpan(start.getValue().view().span(head.beginPosition() - begin, head.endPosition() - begin),
                String.valueOf(mention.mentionType), Optional.empty());
    }
}
