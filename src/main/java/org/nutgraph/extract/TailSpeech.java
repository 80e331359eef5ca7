// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/**
 * Who says a sentence, named at its end: "Moss visited Lima, Ruiz said." The parser may take the name for another name of
 * the object, and the object for who says it; the parse is mended before it is read.
 */
final class TailSpeech {
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> INSIDE = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final String LEMMA = "\\[[a-z]+\\]";

    private final Set<String> verbs;

    TailSpeech(Ontology ontology) {
        this.verbs = ontology.scheme(Lex.NGC + "speech").stream().flatMap(code -> code.strings(Lex.CUE).stream())
                .filter(cue -> cue.matches(LEMMA)).map(cue -> cue.substring(1, cue.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the article with such parses mended. */
    AnnotatedArticle mended(AnnotatedArticle article) {
        return new AnnotatedArticle(article.article(), article.sentences().stream().map(this::mended).toList());
    }

    private Sentence mended(Sentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && !sentence.token(last).word()) {
            last--;
        }
        Token verb = sentence.token(last);
        int comma = last - 1;
        while (comma > 0 && INSIDE.contains(sentence.token(comma).tag())) {
            comma--;
        }
        boolean tail = TENSED.contains(verb.tag()) && verbs.contains(verb.lemma()) && comma > 0
                && comma < last - 1 && sentence.token(comma).text().equals(",");
        return tail ? told(sentence, verb, comma) : sentence;
    }

    private static Sentence told(Sentence sentence, Token verb, int comma) {
        Optional<Token> taken = sentence.dependents(verb.index())
                .filter(token -> SUBJECT.contains(token.relation()) && token.index() < comma).findFirst();
        Optional<Token> main = Optional.of(verb.head()).filter(at -> at >= 0 && at < comma).map(sentence::token)
                .filter(above -> above.tag().startsWith("VB"));
        return taken.isPresent() && main.isPresent()
                ? attached(sentence, verb, main.get(), taken.get())
                : sentence;
    }

    private static Sentence attached(Sentence sentence, Token verb, Token main, Token taken) {
        Token speaker = sentence.token(verb.index() - 1);
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tokens.set(verb.index(), verb.under(main.index(), "parataxis"));
        tokens.set(taken.index(), taken.under(main.index(), "obj"));
        tokens.set(speaker.index(), speaker.under(verb.index(), "nsubj"));
        return new Sentence(sentence.index(), sentence.block(), tokens);
    }
}
