// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.Innermost;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Quotation;

/** Who gives a figure: the innermost speaker whose words it is among, else who puts forward what it is part of. */
final class WhoSays {
    private final Things things;
    private final Marks marks;
    private final Innermost<Quotation> quotations;
    private final Map<String, Entity> entities;

    WhoSays(Things things, Marks marks, List<Quotation> quotations, Map<String, Entity> entities) {
        this.things = things;
        this.marks = marks;
        this.quotations = new Innermost<>(quotations, Quotation::told);
        this.entities = entities;
    }

    Optional<String> of(Site site, Figure figure) {
        Optional<Quotation> told = quotations.around(figure.core());
        return told.isPresent()
                ? within(site, told.get()).or(() -> told.flatMap(Quotation::speaker)
                        .flatMap(Quotation.Speaker::entity)
                        .filter(id -> Optional.ofNullable(entities.get(id)).filter(things::agent).isPresent()))
                        .or(() -> written(site))
                : putForward(site).or(() -> written(site));
    }

    /** "A report by the club found", "figures released by the club show": what is written says what its issuer does. */
    private Optional<String> written(Site site) {
        Sentence sentence = site.sentence();
        return Stream.concat(Grammar.upward(sentence, site.top().index()),
                sentence.dependents(site.top().index()).filter(word -> word.relation().equals("parataxis")))
                .filter(Site::verb).flatMap(verb -> Grammar.subject(sentence, verb.index()).stream())
                .filter(subject -> marks.written(sentence, subject))
                .flatMap(subject -> Stream.concat(Stream.of(subject), sentence.dependents(subject.index())
                        .filter(clause -> clause.relation().equals("acl"))))
                .flatMap(word -> issuer(sentence, word).stream()).findFirst();
    }

    /** "Ruiz said Lind had put the damage at $5 million": of two who say it, the one told of is the nearer. */
    private Optional<String> within(Site site, Quotation told) {
        return giver(site).filter(word -> told.told().contains(word.span())).filter(Site::verb)
                .flatMap(verb -> issued(site, verb));
    }

    /** "The mayor proposed a $3 billion railway." */
    private Optional<String> putForward(Site site) {
        return giver(site).flatMap(word -> issued(site, word));
    }

    private Optional<Token> giver(Site site) {
        Sentence sentence = site.sentence();
        return Grammar.upward(sentence, site.top().index())
                .filter(word -> marks.commits(sentence, word) || marks.speaks(sentence, word)
                        || marks.putForward(word) && issuer(sentence, word).isPresent())
                .findFirst();
    }

    private Optional<String> issued(Site site, Token word) {
        Sentence sentence = site.sentence();
        return Site.verb(word)
                ? Grammar.subject(sentence, word.index()).filter(subject -> !site.nouns().contains(subject))
                        .flatMap(subject -> things.agent(sentence, subject))
                : issuer(sentence, word);
    }

    /** "A threat from Ana Ruiz to close the port", "her offer of $3 million". */
    private Optional<String> issuer(Sentence sentence, Token noun) {
        return sentence.dependents(noun.index()).filter(token -> token.relation().equals("nmod:poss")
                || (token.relation().equals("nmod") || token.relation().startsWith("obl"))
                        && marks.opens(sentence, token, Marks.ISSUED))
                .flatMap(token -> things.agent(sentence, token).stream()).findFirst();
    }
}
