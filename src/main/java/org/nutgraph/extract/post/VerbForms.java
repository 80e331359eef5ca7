// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Lex;

/** Posts said by a verb: "was named director", "is the mayor", "who heads the agency". */
final class VerbForms {
    private static final String PAST = "VBD";
    private static final String FORMER = Lex.NGC + "former";
    private static final Set<String> LINKS = Set.of("IN", "TO", "DT", "PRP$");

    private final PostLexicon lexicon;
    private final Sentence sentence;
    private final Mentions mentions;
    private final RoleReader roles;

    VerbForms(PostLexicon lexicon, Sentence sentence, Mentions mentions) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.mentions = mentions;
        this.roles = new RoleReader(lexicon, sentence, mentions);
    }

    List<Tenure> tenures() {
        List<Tenure> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.tag().startsWith("VB")) {
                lexicon.holdVerb(sentence, token.index()).flatMap(hit -> held(token, hit)).ifPresent(found::add);
                lexicon.leadVerb(sentence, token.index()).flatMap(hit -> led(token, hit)).ifPresent(found::add);
            } else if (token.tag().startsWith("NN")) {
                said(token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Tenure> held(Token verb, Cues.Hit hit) {
        boolean passive = sentence.dependents(verb.index()).anyMatch(token -> token.relation().endsWith("pass"));
        Optional<Mentions.Place> object = passive
                ? Optional.empty()
                : person(verb, "obj").or(() -> personAt(hit.last()).filter(place -> place.first() == hit.last()));
        Optional<Mentions.Place> holder = object.or(() -> subject(verb));
        int after = object.map(Mentions.Place::last).filter(last -> last > hit.last()).orElse(hit.last());
        return holder.flatMap(name -> role(after).filter(RolePhrase::holds)
                .map(phrase -> tenure(name, phrase.role(), phrase.organisation(),
                        phrase.status().or(() -> lexicon.gives(hit.code())), phrase.last())));
    }

    /** The post follows the verb or its object at once, but for "as", "to be" and an article. */
    private Optional<RolePhrase> role(int after) {
        int from = after;
        while (from < sentence.size() - 1 && from - after < 3
                && (LINKS.contains(sentence.token(from).tag()) || sentence.token(from).lemma().equals("be"))) {
            from++;
        }
        return from < sentence.size() ? roles.startingAt(from) : Optional.empty();
    }

    private Optional<Tenure> led(Token verb, Cues.Hit hit) {
        if (instructs(verb)) {
            return Optional.empty();
        }
        Optional<Mentions.Place> home = sentence.dependents(verb.index())
                .filter(token -> token.relation().equals("obj"))
                .flatMap(token -> mentions.at(sentence, token.index()).stream())
                .filter(place -> lexicon.body(place.entity().type())).findFirst();
        Optional<String> status = verb.tag().equals(PAST) ? Optional.of(FORMER) : Optional.empty();
        return home.flatMap(place -> subject(verb).map(name -> tenure(name, lexicon.label(hit.code()),
                Optional.of(place.entity().id()), status, place.last())));
    }

    /** "Directed the agency to close", "is asking and directing it to close": that is no post. */
    private boolean instructs(Token verb) {
        int main = verb.relation().equals("conj") ? verb.head() : verb.index();
        return sentence.dependents(main).anyMatch(token -> token.relation().equals("xcomp")
                && token.index() > verb.index());
    }

    private Optional<Tenure> said(Token noun) {
        Optional<Token> copula = sentence.dependents(noun.index()).filter(token -> token.relation().equals("cop"))
                .findFirst();
        boolean negated = sentence.dependents(noun.index())
                .anyMatch(token -> token.tag().equals("MD") || lexicon.negation(sentence, token.index()));
        if (copula.isEmpty() || negated) {
            return Optional.empty();
        }
        Optional<String> past = copula.get().tag().equals(PAST) ? Optional.of(FORMER) : Optional.empty();
        return roles.nounEndingAt(noun.index() + 1, true).filter(RolePhrase::holds)
                .flatMap(phrase -> subject(noun).map(name -> tenure(name, phrase.role(), phrase.organisation(),
                        phrase.status().or(() -> past), phrase.last())));
    }

    /** Gives who is the subject; for a relative clause, whom it describes. */
    private Optional<Mentions.Place> subject(Token verb) {
        Optional<Mentions.Place> named = person(verb, "nsubj").or(() -> person(verb, "nsubj:pass"));
        boolean relative = verb.relation().equals("acl:relcl") && verb.head() >= 0
                && sentence.dependents(verb.index()).anyMatch(token -> token.relation().startsWith("nsubj")
                        && token.tag().equals("WP"));
        return named.or(() -> relative ? personAt(verb.head()) : Optional.empty());
    }

    private Optional<Mentions.Place> person(Token verb, String relation) {
        return sentence.dependents(verb.index()).filter(token -> token.relation().equals(relation))
                .flatMap(token -> personAt(token.index()).stream()).findFirst();
    }

    private Optional<Mentions.Place> personAt(int at) {
        return mentions.at(sentence, at).filter(place -> lexicon.person(place.entity().type()));
    }

    private Tenure tenure(Mentions.Place name, String role, Optional<String> home, Optional<String> status, int last) {
        return new Tenure(sentence.span(Math.min(name.first(), last - 1), Math.max(last, name.last())),
                name.entity().id(), role, home, status.orElseGet(lexicon::usualStatus), sentence.span());
    }
}
