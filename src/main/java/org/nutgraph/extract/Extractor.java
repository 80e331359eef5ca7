// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.article.Metadata;
import org.nutgraph.extract.clause.ClauseExtractor;
import org.nutgraph.extract.figure.FigureExtractor;
import org.nutgraph.extract.name.Bylines;
import org.nutgraph.extract.name.Demonyms;
import org.nutgraph.extract.name.EntityExtractor;
import org.nutgraph.extract.post.Affiliations;
import org.nutgraph.extract.post.TenureExtractor;
import org.nutgraph.extract.quote.QuotationExtractor;
import org.nutgraph.extract.refer.FirstPerson;
import org.nutgraph.extract.refer.QuotedPersons;
import org.nutgraph.extract.refer.ReferenceFinder;
import org.nutgraph.extract.refer.References;
import org.nutgraph.extract.relate.Enclosures;
import org.nutgraph.extract.relate.Lifespans;
import org.nutgraph.extract.relate.Nationalities;
import org.nutgraph.extract.setting.SettingFinder;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Fact;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.Tenure;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** Everything an article states, from its annotated text. Safe for use by many threads; never fails on a text. */
public final class Extractor {
    private static final String PERSON = Lex.NG + "Person";
    private static final String AGENT = Lex.NG + "Agent";

    private final Ontology ontology;
    private final EntityExtractor entities;
    private final Bylines bylines;
    private final FigureExtractor figures;
    private final TimeExtractor times;
    private final SettingFinder settings;
    private final TenureExtractor tenures;
    private final ReferenceFinder references;
    private final FirstPerson speakers;
    private final QuotedPersons others;
    private final QuotationExtractor quotations;
    private final ClauseExtractor clauses;
    private final Demonyms demonyms;
    private final Affiliations affiliations;
    private final Lifespans lifespans;
    private final Enclosures enclosures;
    private final Nationalities nationalities;
    private final TailSpeech tails;

    /** Takes the vocabulary and what is known beforehand. */
    public Extractor(Ontology ontology, Authority authority) {
        this.ontology = ontology;
        this.entities = new EntityExtractor(ontology, authority);
        this.bylines = new Bylines(ontology);
        this.figures = new FigureExtractor(ontology);
        this.settings = new SettingFinder(ontology);
        this.times = new TimeExtractor(ontology);
        this.tenures = new TenureExtractor(ontology);
        this.references = new ReferenceFinder(ontology);
        this.speakers = new FirstPerson(ontology);
        this.others = new QuotedPersons(ontology);
        this.quotations = new QuotationExtractor(ontology);
        this.clauses = new ClauseExtractor(ontology);
        this.demonyms = new Demonyms(authority);
        this.tails = new TailSpeech(ontology);
        this.affiliations = new Affiliations(ontology);
        this.lifespans = new Lifespans(ontology);
        this.enclosures = new Enclosures(ontology);
        this.nationalities = new Nationalities(ontology);
    }

    /** Gives the facts of an article. */
    public Facts extract(AnnotatedArticle article) {
        Metadata metadata = article.article().metadata();
        List<Entity> all = new ArrayList<>(entities.extract(article));
        List<String> authors = metadata.authors().stream().map(name -> bylines.author(name, all)).toList();
        Optional<String> publisher = metadata.publisher().map(name -> bylines.publisher(name, all));
        return facts(Interruptions.mended(tails.mended(article)), all, authors, publisher);
    }

    /** A country or city does not speak: when it is said to, who speaks is its government, which is not named. */
    private List<Entity> agents(List<Entity> all) {
        return all.stream().filter(entity -> ontology.isA(entity.type(), AGENT)).toList();
    }

    /** "The agency's director, Ana Ruiz": the agency is known once it is known what such words go back to. */
    private List<Entity> withHomes(List<Entity> named, List<Entity> mentioned) {
        Map<String, Entity> known = mentioned.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return named.stream().map(entity -> ontology.isA(entity.type(), PERSON) ? entity : known.get(entity.id()))
                .toList();
    }

    /** Gives the statements that no clause has made already. */
    private static List<Statement> unsaid(List<Statement> more, List<Fact> said) {
        Set<List<String>> known = new HashSet<>();
        said.forEach(fact -> {
            if (fact instanceof Statement statement) {
                known.add(List.of(statement.subject(), statement.predicate(), statement.object()));
            }
        });
        return more.stream().filter(statement -> known.add(List.of(statement.subject(), statement.predicate(),
                statement.object()))).toList();
    }

    private Facts facts(AnnotatedArticle article, List<Entity> all, List<String> authors,
            Optional<String> publisher) {
        List<TimeMention> days = times.extract(article);
        Dated dated = new Dated(days);
        List<Tenure> posts = tenures.extract(article, all);
        References meant = references.find(article, all, posts, quotations.marked(article), dated);
        List<Quotation> quoted = quotations.extract(article, agents(all), meant);
        References spoken = others.addTo(speakers.addTo(meant, article, all, quoted), article, all, posts, quoted);
        ClauseExtractor.Found clauses = this.clauses.extract(article, all, quoted, dated, spoken);
        List<Entity> mentioned = spoken.addTo(all, article);
        List<Figure> numbers = settings.find(article, figures.extract(article, dated),
                Stream.concat(mentioned.stream(), clauses.entities().stream()).toList(), quoted, dated);
        List<Entity> entities = demonyms.addTo(Stream
                .concat(mentioned.stream(), clauses.entities().stream()).toList(), article).stream()
                .map(entity -> entity.typed(ontology.current(entity.type()))).toList();
        List<Tenure> held = tenures.extract(article, withHomes(all, mentioned));
        List<Statement> beside = Stream.of(affiliations.of(article, all, held), enclosures.of(article, all),
                nationalities.of(article, entities, spoken)).flatMap(List::stream).toList();
        List<Fact> facts = Stream.of(numbers, held, quoted, days, clauses.facts(), unsaid(beside, clauses.facts()),
                lifespans.of(article, all, days))
                .<Fact>flatMap(List::stream).sorted(Comparator.comparing(Fact::span)).toList();
        return new Facts(article.article(), authors, publisher, entities, facts);
    }
}
