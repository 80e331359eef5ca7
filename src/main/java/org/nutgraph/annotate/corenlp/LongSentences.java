// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;

/**
 * Cuts what no writer made as one sentence: tables, lists, text without full stops. CoreNLP's time, and that of rules
 * that look through a sentence, grows by the square of its length; of 8,500 sentences of news and government releases
 * one has more than {@value #LONGEST} words, and that is a list. Loaded by CoreNLP, by its name in {@link Settings}.
 */
public final class LongSentences implements Annotator {
    /** The name of this annotator among CoreNLP's. */
    static final String NAME = "longsentences";
    static final int LONGEST = 200;
    private static final Set<String> STRONG = Set.of(";", ":", "•", "|");
    private static final String WEAK = ",";

    /** Takes what CoreNLP gives to an annotator of its own; both are not needed. */
    public LongSentences(String name, Properties settings) {
        // nothing can be set
    }

    @Override
    public void annotate(Annotation annotation) {
        List<CoreMap> all = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (all.stream().noneMatch(sentence -> words(sentence).size() > LONGEST)) {
            return;
        }
        List<CoreMap> cut = new ArrayList<>();
        for (CoreMap sentence : all) {
            List<CoreLabel> words = words(sentence);
            int offset = sentence.get(CoreAnnotations.TokenBeginAnnotation.class);
            int first = 0;
            while (first < words.size()) {
                int end = end(words, first);
                cut.add(part(annotation, words.subList(first, end), offset + first, cut.size()));
                first = end;
            }
        }
        annotation.set(CoreAnnotations.SentencesAnnotation.class, cut);
    }

    private static List<CoreLabel> words(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class);
    }

    /** Gives where the part that begins with a word ends: at the last line of a table, then item, then comma that fits. */
    private static int end(List<CoreLabel> words, int first) {
        int most = first + LONGEST;
        if (words.size() <= most) {
            return words.size();
        }
        int comma = most;
        int item = most;
        for (int at = most; at > first + LONGEST / 2; at--) {
            String last = words.get(at - 1).word();
            if (words.get(at).before().contains("\n")) {
                return at;
            }
            item = item == most && STRONG.contains(last) ? at : item;
            comma = comma == most && WEAK.equals(last) ? at : comma;
        }
        return item == most ? comma : item;
    }

    private static Annotation part(Annotation whole, List<CoreLabel> words, int offset, int index) {
        int begin = words.getFirst().beginPosition();
        int end = words.getLast().endPosition();
        Annotation part = new Annotation(whole.get(CoreAnnotations.TextAnnotation.class).substring(begin, end));
        part.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
        part.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
        part.set(CoreAnnotations.TokensAnnotation.class, words);
        part.set(CoreAnnotations.TokenBeginAnnotation.class, offset);
        part.set(CoreAnnotations.TokenEndAnnotation.class, offset + words.size());
        part.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
        for (int at = 0; at < words.size(); at++) {
            words.get(at).setIndex(at + 1);
            words.get(at).setSentIndex(index);
        }
        return part;
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return Set.of();
    }

    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of(CoreAnnotations.TokensAnnotation.class, CoreAnnotations.SentencesAnnotation.class);
    }
}
