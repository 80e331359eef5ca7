// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;

/** Which initiative or body a figure belongs to. */
final class Whose {
    private static final int HIGHEST = 4;

    private final Things things;
    private final Marks marks;

    Whose(Things things, Marks marks) {
        this.things = things;
        this.marks = marks;
    }

    /** A length of time belongs to what it is said of, not to all that its sentence tells. */
    Optional<String> of(Site site, boolean timed) {
        Optional<String> told = named(site).or(() -> said(site));
        return timed ? told : told.or(() -> taken(site)).or(() -> purpose(site)).or(() -> result(site));
    }

    /** "The $3 billion Ridge Line", "the cost of the Ridge Line", "the agency's 50 clerks". */
    private Optional<String> named(Site site) {
        Sentence sentence = site.sentence();
        return site.nouns().stream().flatMap(noun -> Stream.concat(things.owner(sentence, noun).stream(),
                Things.phrases(site, noun).filter(token -> owns(sentence, token))
                        .flatMap(token -> Stream.concat(things.owner(sentence, token).stream(),
                                possessor(sentence, token)))))
                .findFirst();
    }

    /** "A third of the agency's buses". */
    private Stream<String> possessor(Sentence sentence, Token noun) {
        return sentence.dependents(noun.index()).filter(token -> token.relation().equals("nmod:poss"))
                .flatMap(token -> things.owner(sentence, token).stream());
    }

    private boolean owns(Sentence sentence, Token token) {
        return token.relation().equals("nmod:poss") || marks.opens(sentence, token, Marks.THING);
    }

    /** "The Ridge Line will cost $3 billion": what a figure is said of; who only says it is not meant. */
    private Optional<String> said(Site site) {
        Sentence sentence = site.sentence();
        Optional<Token> verb = site.verb();
        if (verb.isEmpty()) {
            return Grammar.subject(sentence, site.top().index()).flatMap(subject -> subject(site, subject));
        }
        return marks.speaks(sentence, verb.get()) || marks.commits(sentence, verb.get())
                ? Optional.empty()
                : Grammar.subject(sentence, verb.get().index()).filter(subject -> !site.nouns().contains(subject))
                        .flatMap(subject -> subject(site, subject));
    }

    private Optional<String> subject(Site site, Token subject) {
        Sentence sentence = site.sentence();
        return things.owner(sentence, subject)
                .or(() -> Things.phrases(site, subject).filter(token -> owns(sentence, token))
                        .flatMap(token -> things.owner(sentence, token).stream()).findFirst());
    }

    /** "300 families were housed under the Ridge Act", "12,000 people joined the programme". */
    private Optional<String> taken(Site site) {
        Sentence sentence = site.sentence();
        return Stream.concat(
                site.phrases().stream().filter(token -> marks.opens(sentence, token, Marks.THING)),
                sentence.dependents(site.top().index()).filter(token -> token.relation().equals("obj"))
                        .filter(token -> !site.nouns().contains(token)))
                .flatMap(token -> things.initiative(sentence, token).stream()).findFirst();
    }

    /** "A plan to plant 50,000 hectares", "announced a plan, saying ...": the plan that the clause spells out. */
    private Optional<String> purpose(Site site) {
        Sentence sentence = site.sentence();
        return Grammar.upward(sentence, site.top().index()).skip(1).limit(HIGHEST)
                .flatMap(token -> Stream.of(Stream.of(token), objects(sentence, token),
                        Things.phrases(site, token).filter(phrase -> marks.opens(sentence, phrase, Marks.THING)))
                        .flatMap(words -> words))
                .flatMap(token -> things.initiative(sentence, token).stream()).findFirst();
    }

    /** "300 pilots signed up, leading the port to end the scheme": what follows from a figure happens to its plan. */
    private Optional<String> result(Site site) {
        Sentence sentence = site.sentence();
        return site.verb().stream()
                .flatMap(verb -> sentence.dependents(verb.index())
                        .filter(token -> token.relation().equals("advcl") || token.tag().equals("VBG")))
                .filter(verb -> verb.index() > site.last())
                .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.dependents(verb.index())
                        .filter(token -> token.relation().equals("advcl") || token.relation().endsWith("comp"))))
                .flatMap(verb -> sentence.dependents(verb.index()).filter(token -> token.relation().equals("obj")))
                .flatMap(token -> things.initiative(sentence, token).stream()).findFirst();
    }

    /** What is put forward: "announced a plan". */
    private Stream<Token> objects(Sentence sentence, Token verb) {
        return marks.speaks(sentence, verb) || marks.commits(sentence, verb)
                ? sentence.dependents(verb.index()).filter(token -> token.relation().equals("obj"))
                : Stream.empty();
    }
}
