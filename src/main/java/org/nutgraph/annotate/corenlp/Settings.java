// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.Properties;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** The settings of CoreNLP. */
final class Settings {
    private Settings() {}

    /**
     * What was measured to be best: the three-class name finder alone (the fine-grained gazetteer costs half of the
     * time of name finding and 600 MB, and lowers F), neither numbers nor times, which extraction reads by rules of its
     * own, basic dependencies; and sentences that are none are cut.
     */
    static Properties tuned() {
        Properties settings = common();
        settings.setProperty("annotators", "tokenize," + LongSentences.NAME + ",pos,lemma,ner,depparse");
        settings.setProperty("customAnnotatorClass." + LongSentences.NAME, LongSentences.class.getName());
        settings.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        return settings;
    }

    /** CoreNLP as it comes, for comparison. */
    static Properties plain() {
        Properties settings = common();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
        return settings;
    }

    /** CoreNLP as it comes up to coreference and quotations, for comparison of speed. */
    static Properties whole() {
        Properties settings = common();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        return settings;
    }

    /** CoreNLP as it comes up to coreference, for comparison. */
    static Properties coref() {
        Properties settings = common();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref");
        return settings;
    }

    private static Properties common() {
        RedwoodConfiguration.current().clear().apply();
        Properties settings = new Properties();
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("tokenize.options", "untokenizable=noneKeep,invertible=true");
        return settings;
    }
}
