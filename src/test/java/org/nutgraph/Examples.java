// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nutgraph.article.Article;
import org.nutgraph.article.Block;
import org.nutgraph.article.Metadata;
import org.nutgraph.article.Span;
import org.nutgraph.article.View;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Identity;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Period;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Setting;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.Tenure;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Lex;

/** Facts made by hand, for the stages that come after extraction. */
public final class Examples {
    /** The base of the things that are known in every article. */
    public static final String ID = "https://w3id.org/nutgraph/id/";
    private static final String TEXT = "Marta Quiroga, director of the River Agency, said “We moved 12,400 people” on "
            + "Monday.\nShe wants over 300 new pumps.";

    private Examples() {}

    /** Gives an article about a flood, with two of everything that can be stated. */
    public static Facts flood() {
        return flood('a');
    }

    /** Gives the same article as if its bytes hashed to a row of one digit. */
    public static Facts flood(char digit) {
        return new Facts(article(digit), List.of("e3"), Optional.of("e4"), entities(), List.of(people(), quotation(),
                new Tenure(span("director of the River Agency"), "e1", "director", Optional.of("e2"),
                        Lex.NGC + "current", sentence()),
                new TimeMention(span("Monday"), "Monday", "DATE", "2026-03-02"), leads(), wants(), pumps()));
    }

    private static Statement leads() {
        return new Statement(span("director"), "e1", Lex.NG + "leads", "e2", commitment("happened", Optional.empty()),
                matched("leads"), sentence());
    }

    private static Event wants() {
        return new Event(span("wants"), Lex.NG + "PolicyChange", List.of(new Event.Role(Lex.NG + "actor", "e1")),
                Optional.of("new pumps"), Optional.empty(), Optional.of("2026-03"),
                commitment("planned", Optional.of("e1")),
                matched("PolicyChange"), span("She wants over 300 new pumps."));
    }

    private static Statement.Commitment commitment(String code, Optional<String> by) {
        return new Statement.Commitment(Lex.NGC + code, by);
    }

    private static Statement.Matched matched(String term) {
        return new Statement.Matched(Lex.NG + term, "{a} [b] {c}", 0.9);
    }

    private static Article article(char digit) {
        Metadata metadata = new Metadata(Optional.of("A night on the river"),
                Optional.of("Thousands leave their homes"),
                List.of("Ines Falk"), Optional.of("The Valley Post"), Optional.of(LocalDate.of(2026, 3, 3)), "en",
                Optional.of("https://example.org/river"));
        Block block = new Block(Block.Kind.PARAGRAPH, new View(TEXT, IntStream.range(0, TEXT.length()).toArray()));
        return new Article(String.valueOf(digit).repeat(64), TEXT, List.of(block), metadata);
    }

    private static List<Entity> entities() {
        return List.of(
                entity("e1", "Person", "Marta Quiroga", "person/marta-quiroga",
                        List.of(new Mention(span("Marta Quiroga"), "Marta Quiroga", true, 0.9),
                                new Mention(span("She"), "She", false, 0.5))),
                entity("e2", "GovernmentAgency", "River Agency", "org/river-agency",
                        List.of(new Mention(span("River Agency"), "River Agency", true, 0.95))),
                entity("e3", "Person", "Ines Falk", "person/ines-falk", List.of()),
                entity("e4", "NewsOrganization", "The Valley Post", "org/the-valley-post", List.of()));
    }

    private static Entity entity(String id, String type, String label, String iri, List<Mention> mentions) {
        Identity identity = new Identity(ID + iri, List.of("http://www.wikidata.org/entity/Q0"), "authority-name", 0.8);
        return new Entity(id, Lex.NG + type, label, List.of(label + " (short)"), mentions, Optional.of(identity));
    }

    private static Figure people() {
        return new Figure(span("12,400"), "12,400", span("12,400"), new BigDecimal("12400"),
                Optional.of(new BigDecimal("12400")),
                Optional.of(new BigDecimal("12400")), Lex.NGC + "exactly", "http://qudt.org/vocab/unit/INDIV", "people",
                Optional.of("http://qudt.org/vocab/unit/YR"), Optional.of("people"), Optional.of(Lex.NGC + "people"),
                false, Lex.NGC + "happened",
                new Setting(Optional.of("e2"), Optional.empty(),
                        Optional.of(Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))), Optional.empty(),
                        Optional.of("e1")),
                sentence());
    }

    private static Figure pumps() {
        return new Figure(span("over 300"), "over 300", span("300"), new BigDecimal("300"),
                Optional.of(new BigDecimal("300")),
                Optional.empty(), Lex.NGC + "moreThan", "http://qudt.org/vocab/unit/NUM", "number",
                Optional.empty(), Optional.of("new pumps"), Optional.empty(), true, Lex.NGC + "planned",
                Setting.NONE,
                span("She wants over 300 new pumps."));
    }

    private static Quotation quotation() {
        return new Quotation(span("We moved 12,400 people"), "We moved 12,400 people", Quotation.Kind.DIRECT,
                Optional.of(new Quotation.Speaker(span("Marta Quiroga"), "Marta Quiroga", Optional.of("e1"))),
                Optional.empty(),
                Optional.of("said"), sentence());
    }

    private static Span sentence() {
        return new Span(0, TEXT.indexOf('\n'));
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
