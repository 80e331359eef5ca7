// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;

/** Mends what the parser was often seen to get wrong, before clauses are matched; each is a matter of grammar alone. */
final class Mending {
    private static final Set<String> LOOSE = Set.of("ccomp", "dep", "parataxis", "advcl");
    private static final Set<String> INSIDE = Set.of("RB", "HYPH", "VBN", "VBG", "CC", "JJ", "JJS", "JJR", "CD", "NN",
            "NNS", "NNP", "NNPS", "``", "''", "$");
    private static final int FAR = 12;
    private static final List<Consumer<Draft>> ALL = List.of(Mending::commas, Mending::headless,
            Gerunds::governing, Gerunds::governed, Gerunds::away, Gerunds::fronted, Participles::relative,
            Participles::adverbial,
            Participles::perfect, Infinitives::ofNouns, Infinitives::bare, Infinitives::finite, Mending::possessives,
            Mending::fronted, Mending::told,
            Mending::possessedSubject, Mending::reduced, Mending::relative, Mending::renamed,
            Bracketed::participles, Bracketed::prepositions);

    private Mending() {}

    /** Gives a sentence, some of whose words are dates, with its parse mended. */
    static Sentence mend(Sentence sentence, Dated dates) {
        Draft draft = new Draft(sentence, dates);
        ALL.forEach(rule -> rule.accept(draft));
        return draft.done();
    }

    /** "The mayor of Orsa, Ana Ruiz, on Monday": the parser may hang words from a comma; they are of what it stands behind. */
    private static void commas(Draft draft) {
        draft.tokens().filter(token -> token.head() > 0 && token.head() < token.index() && draft.comma(token.head()))
                .forEach(token -> {
                    Token before = draft.token(token.head() - 1);
                    if (token.name().equals("PERSON") && Draft.noun(before)) {
                        draft.attach(token, before.index(), "appos");
                    } else if (draft.has(token.index(), "case")) {
                        draft.attach(token, verb(draft, before).index(), "obl");
                    }
                });
    }

    /** Gives the verb that a noun and what it hangs from hang from. */
    private static Token verb(Draft draft, Token noun) {
        Token above = noun;
        while (above.head() >= 0 && !Syntax.verb(above)) {
            above = draft.token(above.head());
        }
        return above;
    }

    /** "Ana Ruiz, the mayor, who visited the camp, called for help": the parser may stop at the name and lose the verb. */
    private static void headless(Draft draft) {
        draft.tokens().filter(token -> token.relation().equals("root") && Draft.noun(token)
                && !draft.has(token.index(), "cop")).findFirst().ifPresent(noun -> draft.tokens()
                        .filter(verb -> verb.index() > noun.index() && asserted(draft, verb)
                                && hangsFrom(draft, verb, noun))
                        .findFirst()
                        .ifPresent(verb -> head(draft, noun, verb)));
    }

    private static boolean asserted(Draft draft, Token verb) {
        return Set.of("VBD", "VBZ", "VBP", "VBN").contains(verb.tag()) && draft.comma(begin(draft, verb) - 1)
                && !draft.has(verb.index(), "nsubj") && Set.of("conj", "dep", "parataxis").contains(verb.relation())
                && draft.children(verb.index()).noneMatch(child -> child.index() < verb.index()
                        && child.relation().equals("mark"));
    }

    /** Gives where a verb begins with its auxiliaries: ", was arrested". */
    private static int begin(Draft draft, Token verb) {
        int begin = verb.index();
        while (begin > 0 && draft.token(begin - 1).head() == verb.index()
                && Set.of("aux", "aux:pass", "advmod").contains(draft.token(begin - 1).relation())) {
            begin--;
        }
        return begin;
    }

    private static boolean hangsFrom(Draft draft, Token verb, Token noun) {
        Token above = draft.token(verb.head());
        return above.equals(noun) || above.head() == noun.index() && Syntax.verb(above)
                && draft.children(above.index()).anyMatch(child -> child.tag().startsWith("W"));
    }

    private static void head(Draft draft, Token noun, Token verb) {
        Token clause = draft.token(verb.head());
        draft.attach(verb, -1, "root");
        draft.attach(noun, verb.index(), draft.has(verb.index(), "aux:pass") ? "nsubj:pass" : "nsubj");
        if (!clause.equals(noun)) {
            draft.children(clause.index(), "conj").filter(other -> other.index() > verb.index())
                    .forEach(other -> draft.attach(other, verb.index(), "conj"));
        }
        draft.children(noun.index(), "dep").filter(Syntax::verb).filter(inner -> draft.children(inner.index())
                .anyMatch(child -> child.tag().startsWith("W")))
                .forEach(inner -> draft.attach(inner, noun.index(), "acl:relcl"));
    }

    /** "Sold his newly built and costly house": the parser sometimes takes "his" for what was sold. */
    private static void possessives(Draft draft) {
        draft.tokens().filter(token -> token.tag().equals("PRP$") && !token.relation().equals("nmod:poss"))
                .forEach(owner -> possessed(draft, owner.index() + 1).ifPresent(noun -> {
                    draft.attach(noun, owner.head(), owner.relation());
                    draft.attach(draft.token(owner.index()), noun.index(), "nmod:poss");
                }));
    }

    /** Gives the last noun of the words that can stand in one noun phrase from a token on. */
    private static Optional<Token> possessed(Draft draft, int from) {
        int end = from;
        while (end < draft.size() && end - from < FAR && INSIDE.contains(draft.token(end).tag())
                && !(end > from && Draft.noun(draft.token(end - 1)) && !Draft.noun(draft.token(end)))) {
            end++;
        }
        return Optional.of(end - 1).filter(last -> last >= from).map(draft::token).filter(Draft::noun);
    }

    /** "In Oslo, Bergen and now Hamar, nurses went on strike": the parser may take Bergen for who went. */
    private static void fronted(Draft draft) {
        draft.tokens().filter(token -> token.relation().startsWith("nsubj") && token.tag().startsWith("NNP"))
                .forEach(subject -> before(draft, subject).ifPresent(first -> draft.children(subject.index(), "appos")
                        .filter(beside -> Draft.noun(beside) && beside.index() < subject.head()
                                && draft.children(subject.index(), "conj").anyMatch(
                                        other -> other.index() < beside.index()))
                        .findFirst().ifPresent(real -> {
                            draft.attach(real, subject.head(), subject.relation());
                            draft.attach(subject, first.index(), "conj");
                        })));
    }

    /** Gives the name behind a preposition that a name stands right behind, a comma between them. */
    private static Optional<Token> before(Draft draft, Token name) {
        int start = name.index();
        while (start > 0 && draft.token(start - 1).head() == name.index()
                && draft.token(start - 1).relation().equals("compound")) {
            start--;
        }
        return Optional.of(start - 2).filter(at -> at > 0 && draft.comma(at + 1)).map(draft::token)
                .filter(first -> first.tag().startsWith("NNP") && draft.has(first.index(), "case"));
    }

    /** "A letter saying the mine pollutes the river": the parser has the mine said, and the rest hanging loose. */
    private static void told(Draft draft) {
        draft.tokens().filter(token -> token.relation().equals("obj") && subject(token)).forEach(noun -> IntStream
                .range(noun.index() + 1, draft.size()).mapToObj(draft::token)
                .dropWhile(Mending::helps).limit(1)
                .filter(verb -> verb.relation().equals("dep") && Syntax.verb(verb) && draft.finite(verb)
                        && !draft.has(verb.index(), "nsubj"))
                .filter(verb -> adjoins(draft, noun, verb)).findFirst().ifPresent(verb -> {
                    draft.attach(verb, noun.head(), "ccomp");
                    draft.attach(noun, verb.index(), "nsubj");
                }));
    }

    private static boolean subject(Token token) {
        return Draft.noun(token) || token.tag().equals("PRP");
    }

    /** Says whether only auxiliaries, adverbs and what hangs from the noun stand between a noun and a verb. */
    private static boolean adjoins(Draft draft, Token noun, Token verb) {
        return IntStream.range(noun.index() + 1, verb.index()).mapToObj(draft::token)
                .allMatch(token -> token.head() == verb.index() && helps(token));
    }

    private static boolean helps(Token token) {
        return token.relation().startsWith("aux") || token.relation().equals("advmod");
    }

    /** "Green Steps, a scheme Brandt's party began": the parser reads "scheme Brandt" as one name. */
    private static void possessedSubject(Draft draft) {
        draft.tokens().filter(token -> token.relation().equals("compound") && token.tag().equals("NN"))
                .filter(noun -> noun.head() == noun.index() + 1
                        && draft.token(noun.head()).tag().startsWith("NNP")
                        && draft.token(noun.head()).relation().equals("nmod:poss")
                        && noun.index() > 0 && draft.token(noun.index() - 1).tag().equals("DT"))
                .forEach(noun -> verbOf(draft, noun).ifPresent(verb -> {
                    draft.attach(noun, verb.head(), "appos");
                    draft.attach(draft.token(noun.index() - 1), noun.index(), "det");
                    draft.attach(verb, noun.index(), "acl:relcl");
                }));
    }

    private static Optional<Token> verbOf(Draft draft, Token noun) {
        Token owner = draft.token(noun.head());
        return Optional.of(draft.token(owner.head())).filter(subject -> subject.relation().equals("nsubj"))
                .map(subject -> draft.token(subject.head())).filter(verb -> verb.head() >= 0
                        && LOOSE.contains(verb.relation()) && !draft.has(verb.index(), "obj")
                        && Draft.noun(draft.token(verb.head())));
    }

    /** "Bright Paths, a scheme the mayor began in May": a verb that hangs loose from a noun lacks its object. */
    private static void reduced(Draft draft) {
        draft.tokens().filter(verb -> verb.relation().equals("dep") && Syntax.verb(verb) && verb.head() >= 0
                && verb.head() < verb.index() && draft.token(verb.head()).tag().equals("NN")
                && draft.has(verb.index(), "nsubj") && !draft.has(verb.index(), "obj"))
                .filter(verb -> !draft.comma(verb.head() + 1))
                .forEach(verb -> draft.attach(verb, verb.head(), "acl:relcl"));
    }

    /** "Joined the pact in May, which costs little": the parser has the whole joining cost little. */
    private static void relative(Draft draft) {
        draft.tokens().filter(word -> word.tag().equals("WDT") && word.text().equalsIgnoreCase("which")
                && word.relation().startsWith("nsubj") && draft.comma(word.index() - 1) && word.head() >= 0)
                .map(word -> draft.token(word.head()))
                .filter(verb -> LOOSE.contains(verb.relation()))
                .forEach(verb -> meant(draft, verb).ifPresent(noun -> draft.attach(verb, noun.index(), "acl:relcl")));
    }

    private static Optional<Token> meant(Draft draft, Token verb) {
        int comma = draft.children(verb.index()).filter(word -> word.tag().equals("WDT")).findFirst()
                .map(word -> word.index() - 1).orElse(0);
        return draft.tokens().filter(noun -> noun.index() < comma && comma - noun.index() < FAR)
                .filter(noun -> Draft.noun(noun) && !noun.relation().equals("compound")
                        && !noun.relation().equals("nmod:poss") && !noun.relation().equals("appos")
                        && agrees(verb, noun)
                        && draft.children(noun.index()).noneMatch(child -> child.tag().equals("POS")))
                .filter(noun -> !draft.date(noun))
                .max(Comparator.comparingInt(Token::index));
    }

    private static boolean agrees(Token verb, Token noun) {
        boolean many = noun.tag().endsWith("S");
        return !(verb.tag().equals("VBZ") && many || verb.tag().equals("VBP") && !many);
    }

    /** "The head of the bank, Ana Ruiz, said": she is no other name of the bank, but who the head is. */
    private static void renamed(Draft draft) {
        draft.tokens().filter(token -> token.relation().equals("appos") && token.name().equals("PERSON"))
                .forEach(person -> {
                    Token beside = draft.token(person.head());
                    if (beside.relation().equals("nmod") && !beside.name().equals("PERSON")
                            && draft.comma(beside.index() + 1) && Draft.noun(draft.token(beside.head()))) {
                        draft.attach(person, beside.head(), "appos");
                    }
                });
    }
}
