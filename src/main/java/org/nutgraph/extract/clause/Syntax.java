// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/**
 * Who does what to whom in a sentence, the same for active and passive, main and relative clauses, participles, and
 * verbs that share their subject or object. Read off basic Universal Dependencies (v2).
 */
final class Syntax {
    private static final int DEEPEST = 8;
    private static final String AGENT = "by";
    private static final Set<String> OBJECT = Set.of("obj", "dobj");
    /** The parser takes a preposition or, in "looks certain to win", an adjective for an object. */
    private static final Set<String> NO_OBJECT = Set.of("IN", "JJ");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");
    private static final Set<String> SAID = Set.of("ccomp", "xcomp");
    private static final Set<String> MODIFIER = Set.of("compound", "amod", "nmod:poss", "nmod");

    private final Sentence sentence;
    private final FunctionWords words;
    /** The root, then the tokens that each token governs: many patterns ask for the same ones. */
    private final List<List<Token>> governed = new ArrayList<>();

    Syntax(Sentence sentence, FunctionWords words) {
        this.sentence = sentence;
        this.words = words;
        governed.add(new ArrayList<>());
        sentence.tokens().forEach(token -> governed.add(new ArrayList<>()));
        sentence.tokens().forEach(token -> governed.get(token.head() + 1).add(token));
    }

    Sentence sentence() {
        return sentence;
    }

    Stream<Token> children(int at, Predicate<String> relation) {
        return governed.get(at + 1).stream().filter(token -> relation.test(token.relation()));
    }

    boolean has(int at, String relation) {
        for (Token token : governed.get(at + 1)) {
            if (token.relation().equals(relation)) {
                return true;
            }
        }
        return false;
    }

    static boolean verb(Token token) {
        return token.tag().startsWith("VB");
    }

    /** Says whether a word stands for nobody or nothing: "nobody", "no one", "none of them". */
    boolean negative(Token word) {
        return words.negative(word.lemma()) || words.negative(word.text());
    }

    /** Says whether what is the subject in the sentence is the object of the verb. */
    boolean passive(int verb) {
        return passive(verb, DEEPEST);
    }

    private boolean passive(int verb, int left) {
        Token token = sentence.token(verb);
        if (has(verb, "aux:pass") || has(verb, "nsubj:pass")) {
            return true;
        }
        if (headline(token)) {
            return true;
        }
        if (!token.tag().equals("VBN") || has(verb, "aux") || left == 0) {
            return false;
        }
        return switch (token.relation()) {
            case "acl", "advcl" -> children(verb, OBJECT::contains).findAny().isEmpty();
            case "conj" -> passive(token.head(), left - 1) && children(verb, SUBJECT::contains).findAny().isEmpty();
            default -> false;
        };
    }

    /** "Two clerks arrested by police": a headline leaves "were" out. */
    private boolean headline(Token verb) {
        boolean bare = verb.relation().equals("root") && has(verb.index(), "nsubj")
                && children(verb.index(), relation -> relation.startsWith("aux") || OBJECT.contains(relation)
                        || relation.equals("ccomp")).findAny().isEmpty();
        boolean open = sentence.token(sentence.size() - 1).word();
        return bare && (verb.tag().equals("VBN") || open && verb.tag().equals("VBD"))
                && obliquesOf(verb.index(), AGENT).stream().anyMatch(doer -> !has(doer.index(), "nummod"));
    }

    /** Gives who does what a verb says, or what a noun is said to be or belong to. */
    List<Token> subjects(int at) {
        Token token = sentence.token(at);
        if (verb(token)) {
            return passive(at) ? agents(at, DEEPEST) : surface(at, DEEPEST);
        }
        if (token.relation().equals("appos")) {
            return List.of(sentence.token(token.head()));
        }
        return has(at, "cop") || token.relation().equals("conj") ? surface(at, DEEPEST) : List.of();
    }

    private List<Token> agents(int verb, int left) {
        List<Token> own = byPhrase(verb);
        return own.isEmpty() && left > 0
                ? shared(verb).flatMap(next -> agents(next.index(), left - 1).stream()).toList()
                : own;
    }

    /** "Delivered to the hospital by the army": the parser often hangs the last phrase from the one before it. */
    private List<Token> byPhrase(int verb) {
        List<Token> own = obliquesOf(verb, AGENT);
        return own.isEmpty()
                ? children(verb, relation -> relation.startsWith("obl"))
                        .flatMap(other -> obliquesOf(other.index(), AGENT).stream()).toList()
                : own;
    }

    /** Gives what is said to be something, or to have had something done to it. */
    List<Token> bearers(int at) {
        boolean done = verb(sentence.token(at));
        return done && !passive(at) ? List.of() : done ? surface(at, DEEPEST) : subjects(at);
    }

    /** Gives what is said to be something of somebody's: "his wife, Ana Ruiz", "Ana Ruiz, his wife", "his wife Ana Ruiz". */
    List<Token> called(int at) {
        List<Token> beside = Stream.concat(bearers(at).stream(), children(at, "appos"::equals)).distinct().toList();
        return beside.isEmpty() ? titled(at).stream().toList() : beside;
    }

    /** The parser hangs a name right behind a noun from it, or the noun from the name. */
    private Optional<Token> titled(int noun) {
        int at = noun + 1;
        if (at >= sentence.size() || !sentence.token(at).tag().startsWith("NNP")) {
            return Optional.empty();
        }
        while (sentence.token(at).relation().equals("compound") && sentence.token(at).head() > at) {
            at = sentence.token(at).head();
        }
        Token name = sentence.token(at);
        return Optional.of(name).filter(token -> token.head() == noun || sentence.token(noun).head() == token.index());
    }

    /** Gives the subject that stands in the sentence, or that a verb or noun shares with what it hangs from. */
    List<Token> surface(int at) {
        return surface(at, DEEPEST);
    }

    private List<Token> surface(int at, int left) {
        Optional<Token> own = children(at, SUBJECT::contains).filter(subject -> !goal(subject, at)).findFirst()
                .or(() -> mistaken(at));
        if (own.isPresent()) {
            return antecedent(own.get(), at);
        }
        Token token = sentence.token(at);
        if (token.head() < 0 || left == 0) {
            return List.of();
        }
        return switch (token.relation()) {
            case "conj", "advmod" -> surface(token.head(), left - 1);
            case "xcomp" -> controlled(token.head(), left);
            case "ccomp" -> marked(at, "to") ? controlled(token.head(), left) : List.of();
            case "advcl" -> has(at, "mark") && !marked(at, "to") && !participle(token)
                    ? List.of()
                    : surface(token.head(), left - 1);
            case "acl" -> marked(at, "to")
                    ? new Owners(this, words).of(token.head())
                    : Set.of("VBG", "VBN").contains(token.tag()) ? List.of(sentence.token(token.head())) : List.of();
            default -> List.of();
        };
    }

    /** "While buying it", "after being bought", "having bought it". */
    private boolean participle(Token verb) {
        return verb.tag().equals("VBG") || children(verb.index(), relation -> relation.startsWith("aux"))
                .anyMatch(aux -> aux.tag().equals("VBG"));
    }

    /** Says whether a verb tells what a plan is that nobody is said to have: "plans to buy the mill were dropped". */
    boolean planned(int verb) {
        Token token = sentence.token(verb);
        return token.relation().equals("acl") && marked(verb, "to")
                && words.intent(sentence.token(token.head()).lemma())
                && new Owners(this, words).of(token.head()).size() == 1;
    }

    /** In "the bank, which financed the plan" the parser often takes the subject of a clause without one for an object. */
    private Optional<Token> mistaken(int verb) {
        return children(verb, SUBJECT::contains).findAny().isPresent()
                ? Optional.empty()
                : children(verb, OBJECT::contains)
                        .filter(token -> token.tag().startsWith("W") && token.index() < verb).findFirst();
    }

    /** "Sent nurses to the valley to open a clinic": the parser takes the valley, where they went, for who opens it. */
    private boolean goal(Token subject, int verb) {
        return children(verb, "mark"::equals).filter(mark -> mark.text().equalsIgnoreCase("to")).count() > 1
                && children(verb, "mark"::equals).anyMatch(mark -> mark.index() < subject.index());
    }

    private boolean marked(int at, String word) {
        return children(at, "mark"::equals).anyMatch(mark -> mark.text().equalsIgnoreCase(word));
    }

    /** "They asked the bank to pay": the bank pays; "they hope to pay": they do; "they praised her effort to": she does. */
    private List<Token> controlled(int verb, int left) {
        List<Token> object = passive(verb)
                ? List.of()
                : children(verb, OBJECT::contains).filter(noun -> !NO_OBJECT.contains(noun.tag())).toList();
        boolean intended = object.stream().anyMatch(noun -> words.intent(noun.lemma()));
        List<Token> whose = intended
                ? object.stream().flatMap(noun -> possessors(noun.index()).stream())
                        .filter(owner -> owner.tag().startsWith("NN")).toList()
                : List.of();
        return !whose.isEmpty() ? whose : object.isEmpty() || intended ? surface(verb, left - 1) : object;
    }

    /** Gives what a relative pronoun stands for; other words stand for themselves. */
    private List<Token> antecedent(Token word, int verb) {
        if (!word.tag().startsWith("W")) {
            return List.of(word);
        }
        return relative(verb).map(noun -> List.of(noun)).orElse(List.of());
    }

    /** Gives the noun whose relative clause a verb, or the verb it is joined to, is the head of. */
    private Optional<Token> relative(int verb) {
        int at = verb;
        while (sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        return Optional.of(sentence.token(at)).filter(token -> token.relation().equals("acl:relcl"))
                .map(token -> sentence.token(token.head()));
    }

    /** Gives to whom or what it is done. */
    List<Token> objects(int verb) {
        return passive(verb) ? surface(verb, DEEPEST) : objects(verb, DEEPEST);
    }

    private List<Token> objects(int verb, int left) {
        Optional<Token> pronoun = mistaken(verb);
        Optional<Token> own = children(verb, OBJECT::contains).filter(token -> !pronoun.equals(Optional.of(token)))
                .findFirst().flatMap(object -> paid(verb, object));
        if (own.isPresent()) {
            return antecedent(own.get(), verb);
        }
        List<Token> shared = left == 0
                ? List.of()
                : shared(verb).filter(next -> !passive(next.index()))
                        .flatMap(next -> objects(next.index(), left - 1).stream()).toList();
        return !shared.isEmpty()
                ? shared
                : Optional.of(before(verb)).filter(found -> !found.isEmpty())
                        .orElseGet(() -> gap(verb));
    }

    /** "Fined the bank $7 million": the sum is what it is fined, the bank who is. */
    private Optional<Token> paid(int verb, Token object) {
        return object.tag().equals("$")
                ? recipients(verb).stream().findFirst().or(() -> Optional.of(object))
                : Optional.of(object);
    }

    /** Gives the verbs that come right behind a verb, joined to it: "funded and built the dam". */
    private Stream<Token> shared(int verb) {
        boolean close = verb + 1 < sentence.size()
                && Set.of("cc", "punct").contains(sentence.token(verb + 1).relation());
        return close ? children(verb, "conj"::equals).filter(Syntax::verb) : Stream.of();
    }

    /** "Funded and built the dam": the parser may hang the dam from the first verb, though it stands behind the second. */
    private List<Token> before(int verb) {
        Token token = sentence.token(verb);
        return token.relation().equals("conj") && token.head() >= 0 && verb(sentence.token(token.head()))
                && !passive(token.head()) && children(verb, SUBJECT::contains).findAny().isEmpty()
                        ? children(token.head(), OBJECT::contains).filter(noun -> noun.index() > verb)
                                .limit(1).toList()
                        : List.of();
    }

    /** "The dam that the bank funded": the clause lacks an object, which is the noun it describes. */
    private List<Token> gap(int verb) {
        boolean full = children(verb, SUBJECT::contains).allMatch(subject -> subject.tag().startsWith("W"))
                || children(verb, relation -> true).anyMatch(child -> child.tag().equals("WRB")
                        || Set.of("ccomp", "xcomp").contains(child.relation())
                        || child.relation().startsWith("obl") && child.tag().startsWith("W"));
        return full ? List.of() : relative(verb).map(noun -> List.of(noun)).orElse(List.of());
    }

    List<Token> recipients(int verb) {
        return children(verb, "iobj"::equals).toList();
    }

    /** Gives what a preposition or a particle ties to a verb or noun; what hangs from its object counts too. */
    List<Token> obliques(int at, String word) {
        List<Token> own = obliquesOf(at, word);
        if (!own.isEmpty()) {
            return own.stream().flatMap(token -> antecedent(token, at).stream()).toList();
        }
        if (!verb(sentence.token(at))) {
            return OBJECT.contains(sentence.token(at).relation())
                    ? obliquesOf(sentence.token(at).head(), word)
                    : List.of();
        }
        if (particle(at, word)) {
            return objects(at);
        }
        return Stream.concat(children(at, OBJECT::contains), children(at, "nsubj:pass"::equals))
                .flatMap(object -> obliquesOf(object.index(), word).stream()).toList();
    }

    boolean particle(int verb, String word) {
        return children(verb, relation -> relation.equals("compound:prt") || relation.equals("advmod"))
                .anyMatch(token -> token.text().equalsIgnoreCase(word));
    }

    /** Gives the particles of a verb, in lower case: "down" of "shut down", also where the parser sees an adverb. */
    Stream<String> particles(int verb) {
        return Stream.concat(children(verb, "compound:prt"::equals), children(verb, "advmod"::equals)
                .filter(token -> token.index() > verb && words.particle(token.text())))
                .map(token -> token.text().toLowerCase(Locale.ROOT));
    }

    List<Token> obliquesOf(int at, String word) {
        return children(at, relation -> relation.startsWith("obl") || relation.startsWith("nmod"))
                .filter(token -> preposition(token.index()).equals(word)).toList();
    }

    /** Gives the preposition of a noun, of several words as they stand: "out of". */
    String preposition(int noun) {
        return children(noun, "case"::equals).filter(token -> !token.tag().equals("POS"))
                .flatMap(token -> Stream.concat(Stream.of(token), children(token.index(), "fixed"::equals)))
                .map(token -> token.text().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }

    List<Token> modifiers(int noun) {
        return children(noun, MODIFIER::contains).filter(token -> preposition(token.index()).isEmpty()).toList();
    }

    List<Token> possessors(int noun) {
        List<Token> own = children(noun, "nmod:poss"::equals).toList();
        return own.isEmpty() && sentence.token(noun).relation().equals("compound")
                ? children(sentence.token(noun).head(), "nmod:poss"::equals)
                        .filter(owner -> owner.index() < noun).toList()
                : own;
    }

    /** Gives the verbs that complete a verb: "agreed to pay", "began paying". */
    List<Token> complements(int verb) {
        return children(verb, "xcomp"::equals).toList();
    }

    /** Gives the heads of the clauses that say what a verb or noun of speech speaks of: "promised to pay", "a threat to". */
    List<Token> contents(int at) {
        Token word = sentence.token(at);
        Set<String> relations = verb(word) ? SAID : Set.of("acl", "ccomp");
        Stream<Token> beside = OBJECT.contains(word.relation())
                ? children(word.head(), "xcomp"::equals).filter(clause -> marked(clause.index(), "to"))
                : Stream.of();
        return Stream.of(children(at, relations::contains), beside, around(word)).flatMap(found -> found)
                .filter(token -> verb(token) || has(token.index(), "cop"))
                .filter(token -> token.index() > at || word.relation().equals("parataxis"))
                .filter(token -> !token.relation().equals("acl") || marked(token.index(), "to")
                        || marked(token.index(), "that"))
                .toList();
    }

    /** "The mill will close, its owner announced": what is announced stands around it. */
    private Stream<Token> around(Token word) {
        boolean aside = word.relation().equals("parataxis") && verb(word) && word.head() >= 0
                && children(word.index(), SAID::contains).findAny().isEmpty();
        return aside ? Stream.of(sentence.token(word.head())) : Stream.of();
    }

    /** Gives a noun and the nouns joined to it. */
    List<Token> joined(Token noun) {
        List<Token> all = new ArrayList<>(List.of(noun));
        children(noun.index(), "conj"::equals).filter(token -> token.tag().startsWith("NN")
                || token.tag().startsWith("PRP")).forEach(token -> all.addAll(joined(token)));
        return all;
    }
}
