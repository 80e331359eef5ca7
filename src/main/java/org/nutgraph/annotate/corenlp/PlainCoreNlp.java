// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;

import org.nutgraph.annotate.EngineSpan;
import org.nutgraph.article.Article;
import org.nutgraph.article.Block;

/** CoreNLP with its own defaults and nothing of ours: what extraction is compared with. Loads its models at once. */
public final class PlainCoreNlp {
    private final StanfordCoreNLP pipeline = new StanfordCoreNLP(Settings.plain());

    /** Gives every name, number and time that CoreNLP finds in an article, in order. */
    public List<EngineSpan> spans(Article article) {
        List<EngineSpan> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            mentions(annotated(article, block)).map(mention -> span(mention, block)).forEach(found::add);
        }
        return found;
    }

    /** Gives every time that CoreNLP finds in an article, in order, with the TIMEX3 type as label and the TIMEX3 value. */
    public List<EngineSpan> times(Article article) {
        List<EngineSpan> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            annotated(article, block).get(CoreAnnotations.SentencesAnnotation.class)
                    .forEach(sentence -> Times.in(sentence.get(CoreAnnotations.TokensAnnotation.class), block.view())
                            .forEach(found::add));
        }
        return found;
    }

    private Annotation annotated(Article article, Block block) {
        Annotation annotation = new Annotation(block.view().text());
        article.metadata().date()
                .ifPresent(day -> annotation.set(CoreAnnotations.DocDateAnnotation.class, day.toString()));
        pipeline.annotate(annotation);
        return annotation;
    }

    private static Stream<CoreMap> mentions(Annotation annotation) {
        return annotation.get(CoreAnnotations.SentencesAnnotation.class).stream()
                .flatMap(sentence -> sentence.get(CoreAnnotations.MentionsAnnotation.class).stream());
    }

    private static EngineSpan span(CoreMap mention, Block block) {
        return new EngineSpan(
                block.view().span(mention.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                        mention.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                mention.get(CoreAnnotations.EntityTypeAnnotation.class),
                Optional.ofNullable(mention.get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class)));
    }
}
