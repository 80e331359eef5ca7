// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;

/** Whom a pronoun cannot stand for, and for whom it must, by where both stand in one sentence. */
final class Binding {
    private static final Set<String> COMPLEMENT = Set.of("ccomp", "xcomp", "obj");
    private static final Set<String> OBJECT = Set.of("obj", "iobj", "obl", "obl:agent");
    private static final String ADVERBIAL = "advcl";
    private static final Set<String> TOLD = Set.of(ADVERBIAL, "acl", "xcomp", "ccomp");
    private static final Set<String> CLAUSAL = Set.of(ADVERBIAL, "acl", "acl:relcl", "xcomp", "ccomp", "conj");
    private static final Set<String> DOING = Set.of("by", "from", "of");
    private static final Set<String> JOINED = Set.of("conj", "appos");

    private final ReferenceLexicon lexicon;

    Binding(ReferenceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A pronoun is nobody named in what it says or does itself: in "Ruiz, she said, was late" she is not Ruiz. */
    boolean barred(Sentence sentence, Token pronoun, Occurrence found) {
        if (pronoun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(pronoun.head());
        boolean subject = pronoun.relation().startsWith("nsubj");
        boolean twin = found.head().head() == verb.index() && (subject || OBJECT.contains(pronoun.relation()))
                && !lexicon.reflexive(pronoun);
        boolean told = subject && lexicon.speech(sentence, verb.index())
                && (within(sentence, verb.index(), found.head())
                        || verb.relation().equals("parataxis") && Grammar.upward(sentence, found.head().index())
                                .anyMatch(above -> above.index() == verb.head()));
        return twin || told || shared(sentence, pronoun, found) || joined(pronoun, found);
    }

    /** Nobody is called "he" and then by name in what he says or does himself: in "he said Ruiz left" he is not Ruiz. */
    static boolean namedBelow(Sentence sentence, Token pronoun, Token name) {
        return pronoun.relation().startsWith("nsubj") && name.index() > pronoun.index()
                && Grammar.upward(sentence, name.index()).anyMatch(above -> above.index() == pronoun.head());
    }

    /** "Ruiz met Lund before she took her seat": the subject of the owner's own clause, behind which nobody else stands. */
    static Optional<Token> owner(Sentence sentence, Token pronoun) {
        if (!pronoun.relation().equals("nmod:poss")) {
            return Optional.empty();
        }
        return Grammar.upward(sentence, pronoun.head()).filter(above -> above.tag().startsWith("VB")
                || above.head() < 0 || CLAUSAL.contains(above.relation())).findFirst()
                .flatMap(clause -> Grammar.subject(sentence, clause.index()))
                .filter(subject -> subject.index() < pronoun.index() && Grammar.upward(sentence, pronoun.index())
                        .noneMatch(subject::equals));
    }

    /** "Ruiz came and praised her": who does both is not whom the second is done to. */
    private boolean shared(Sentence sentence, Token pronoun, Occurrence found) {
        Token verb = sentence.token(pronoun.head());
        return OBJECT.contains(pronoun.relation()) && !lexicon.reflexive(pronoun) && verb.relation().equals("conj")
                && Grammar.subject(sentence, verb.index()).filter(found.head()::equals).isPresent();
    }

    /** "Ruiz and he": nobody is joined to themselves. */
    private static boolean joined(Token pronoun, Occurrence found) {
        return pronoun.relation().equals("conj") && pronoun.head() == found.head().index();
    }

    private static boolean within(Sentence sentence, int verb, Token inside) {
        return Grammar.upward(sentence, inside.index())
                .anyMatch(above -> above.head() == verb && COMPLEMENT.contains(above.relation()));
    }

    /** "Ruiz and his wife", "Ruiz, his wife and": whoever a relative is joined to is who has the relative. */
    static Optional<Token> beside(Sentence sentence, Token pronoun) {
        if (!pronoun.relation().equals("nmod:poss")) {
            return Optional.empty();
        }
        Token at = sentence.token(pronoun.head());
        boolean joined = false;
        while (JOINED.contains(at.relation()) && at.head() >= 0 && at.head() < at.index()) {
            at = sentence.token(at.head());
            joined = true;
        }
        return joined ? Optional.of(at) : Optional.empty();
    }

    /** "Ruiz defended himself": the subject of its clause. */
    Optional<Token> itself(Sentence sentence, Token pronoun) {
        return lexicon.reflexive(pronoun) && pronoun.head() >= 0
                ? Grammar.upward(sentence, pronoun.head()).filter(above -> above.tag().startsWith("VB")).findFirst()
                        .flatMap(verb -> Grammar.subject(sentence, verb.index()))
                : Optional.empty();
    }

    /** "A threat from Ruiz to leave if he lost": whoever does what a noun tells of, in a clause beside what it tells. */
    Optional<Token> doer(Sentence sentence, Token pronoun) {
        List<Token> above = Grammar.upward(sentence, pronoun.head()).toList();
        if (!pronoun.relation().startsWith("nsubj") || above.isEmpty()
                || !ADVERBIAL.equals(above.getFirst().relation())) {
            return Optional.empty();
        }
        for (int at = 1; at < above.size() && TOLD.contains(above.get(at - 1).relation()); at++) {
            Optional<Token> subject = Grammar.child(sentence, above.get(at).index(), "nsubj");
            Optional<Token> noun = Optional.of(above.get(at)).filter(Binding::noun).or(() -> subject);
            if (noun.isPresent()) {
                return noun.flatMap(one -> doerOf(sentence, one)).filter(one -> !lexicon.person(sentence, noun.get()))
                        .or(() -> subject);
            }
        }
        return Optional.empty();
    }

    private static boolean noun(Token token) {
        return token.tag().startsWith("NN");
    }

    /** "Ruiz's threat", "a threat from Ruiz", and behind it "the threat". */
    private static Optional<Token> doerOf(Sentence sentence, Token noun) {
        return Stream.concat(Stream.of(noun), sentence.tokens().subList(0, noun.index()).reversed().stream()
                .filter(token -> token.lemma().equals(noun.lemma()) || token.index() == noun.head()
                        && noun.relation().equals("conj")))
                .flatMap(told -> sentence.dependents(told.index())
                        .filter(token -> token.relation().equals("nmod:poss") || token.relation().equals("nmod")
                                && sentence.dependents(token.index()).anyMatch(word -> word.relation().equals("case")
                                        && DOING.contains(word.lemma()))))
                .findFirst();
    }

    /** "After she lost, Ruiz left", "in his letter, Ruiz asked": what stands before the subject goes forward to it. */
    static Optional<Token> ahead(Sentence sentence, Token pronoun) {
        Optional<Token> top = Grammar.upward(sentence, pronoun.index()).skip(1)
                .filter(above -> Set.of("advcl", "obl").contains(above.relation()) && above.head() > above.index())
                .reduce((one, other) -> other);
        return top.flatMap(clause -> sentence.dependents(clause.head())
                .filter(token -> token.relation().startsWith("nsubj") && token.index() > clause.index()).findFirst())
                .filter(subject -> subject.index() > pronoun.index());
    }
}
