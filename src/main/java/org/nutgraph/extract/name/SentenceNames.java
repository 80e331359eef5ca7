// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Span;
import org.nutgraph.ontology.Authority;

/** The names in one sentence: every finder proposes, the longest and surest stay. */
final class SentenceNames {
    private static final Comparator<Name> SUREST = Comparator.comparingInt(Name::length)
            .thenComparing(Name::basis).reversed().thenComparingInt(Name::first);

    private final NameLexicon lexicon;
    private final EngineNames engine;
    private final Runs runs;
    private final AuthorityNames authority;
    private final AcronymNames acronyms;
    private final ContextNames context;
    private final CoinedNames coined;
    private final Joined joined;
    private final Followed followed;
    private final Addresses addresses;
    private final Listed listed;
    private final Ordinals ordinals;
    private final QuotedNames quoted;
    private final ActingInitials initials;
    private final Titled titled;
    private final Speaking speaking;
    private final OneSort oneSort;
    private final PersonNames persons;
    private final NoNames noNames;

    SentenceNames(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.engine = new EngineNames(lexicon);
        this.runs = new Runs(lexicon);
        this.authority = new AuthorityNames(lexicon, authority);
        this.acronyms = new AcronymNames(lexicon);
        this.context = new ContextNames(lexicon);
        this.coined = new CoinedNames(lexicon);
        this.joined = new Joined(lexicon);
        this.followed = new Followed(lexicon, authority);
        this.addresses = new Addresses(lexicon, authority);
        this.listed = new Listed(lexicon, authority);
        this.quoted = new QuotedNames(lexicon);
        this.ordinals = new Ordinals(lexicon);
        this.initials = new ActingInitials(lexicon);
        this.titled = new Titled(lexicon);
        this.speaking = new Speaking(lexicon, authority);
        this.oneSort = new OneSort(lexicon, authority);
        this.persons = new PersonNames(lexicon);
        this.noNames = new NoNames(lexicon);
    }

    /** Gives the names of a sentence, in order, none overlapping another. */
    List<Name> of(Sentence sentence) {
        List<Name> proposed = names(Headlines.capitals(sentence) ? quiet(sentence) : all(sentence));
        Map<Span, List<Name>> same = proposed.stream().collect(Collectors.groupingBy(Name::span));
        BitSet taken = new BitSet();
        List<Name> kept = new ArrayList<>();
        for (Name name : proposed.stream().sorted(SUREST).toList()) {
            int next = taken.nextSetBit(name.first());
            if (next < 0 || next >= name.last()) {
                Name decided = decided(name, same.getOrDefault(name.span(), List.of()));
                kept.add(decided);
                taken.set(decided.first(), decided.last());
            }
        }
        kept.sort(Comparator.comparingInt(Name::first));
        return oneSort.settled(sentence, kept);
    }

    /** What is no name, and what is only part of it, is left out; but places that are known stay. */
    private List<Name> names(List<Name> proposed) {
        List<Name> none = proposed.stream().filter(noNames::none).toList();
        return proposed.stream().filter(name -> none.stream().noneMatch(other -> other.equals(name)
                || other.contains(name)
                        && (name.basis() != Name.Basis.AUTHORITY || name.length() == other.length())))
                .map(persons::whole).map(ordinals::whole).toList();
    }

    private List<Name> all(Sentence sentence) {
        List<Name> found = Stream
                .of(quiet(sentence), acronyms.names(sentence), runs.names(sentence), described(sentence),
                        coined.names(sentence), followed.names(sentence), addresses.names(sentence),
                        initials.names(sentence), titled.names(sentence), listed.names(sentence),
                        quoted.names(sentence), speaking.names(sentence),
                        shaped(sentence, false))
                .flatMap(List::stream).toList();
        return Stream.concat(found.stream(), found.stream().flatMap(name -> joined.whole(name).stream())).toList();
    }

    /** Capitalised words that nothing else knows, but that the words around them describe. */
    private List<Name> described(Sentence sentence) {
        return runs.plain(sentence).stream()
                .flatMap(run -> context.typeOf(sentence, run.first(), run.last()).stream()
                        .map(type -> new Name(sentence, run.first(), run.last(), type, Name.Basis.CONTEXT)))
                .toList();
    }

    /** In a headline every word is capitalised, so only what does not go by capitals alone counts. */
    private List<Name> quiet(Sentence sentence) {
        return Stream.of(engine.names(sentence), authority.names(sentence), shaped(sentence, true))
                .flatMap(List::stream).toList();
    }

    private List<Name> shaped(Sentence sentence, boolean literal) {
        List<Name> names = new ArrayList<>();
        for (int at = 0; at < sentence.size(); at++) {
            for (Shape shape : lexicon.shapesAt(sentence.token(at))) {
                if (shape.literal() == literal) {
                    shape.at(sentence, at, lexicon).ifPresent(names::add);
                }
            }
        }
        return names;
    }

    private Name decided(Name name, List<Name> same) {
        boolean located = same.stream().anyMatch(other -> other.basis() == Name.Basis.LOCATED);
        Optional<Name> marked = same.stream().filter(other -> other.basis() == Name.Basis.ENGINE).findFirst();
        Name typed = placed(marked.filter(other -> !located && engineWins(other, name)).orElse(name));
        return context.typeOf(name.sentence(), name.first(), name.last())
                .filter(said -> contextWins(said, typed)).map(said -> typed.as(said, Name.Basis.CONTEXT)).orElse(typed);
    }

    /** The engine takes unknown places for people; the word before them tells, unless a possessive follows. */
    private Name placed(Name name) {
        Sentence sentence = name.sentence();
        boolean person = name.basis() == Name.Basis.ENGINE && lexicon.coarse(name.type()).equals("PERSON");
        boolean possessive = name.last() < sentence.size() && sentence.token(name.last()).tag().equals("POS");
        return person && !possessive && located(sentence, name.first())
                ? lexicon.classOfLabel("LOCATION").map(type -> name.as(type, Name.Basis.LOCATED)).orElse(name)
                : name;
    }

    private boolean located(Sentence sentence, int first) {
        return first > 0 && lexicon.locative(sentence.token(first - 1).text())
                || first > 1 && lexicon.locative(sentence.text(first - 2, first));
    }

    /**
     * The engine knows people better than any noun, and a body from the building it is named after; but hardly any
     * person bears the whole of a place's name of several words.
     */
    private boolean engineWins(Name marked, Name other) {
        String theirs = lexicon.coarse(other.type());
        String ours = lexicon.coarse(marked.type());
        return switch (other.basis()) {
            case NOUN -> ours.equals("PERSON") || ours.equals("ORG") && theirs.equals("PLACE");
            case AUTHORITY -> !ours.equals(theirs) && !ours.equals("PLACE")
                    && !(ours.equals("PERSON") && other.length() > 1);
            default -> false;
        };
    }

    /** First and family name: who "was the centre of the village" is no centre. */
    private boolean fullPerson(Name name) {
        return lexicon.coarse(name.type()).equals("PERSON") && name.length() > 1;
    }

    private boolean apposed(Name name) {
        return context.beside(name.sentence(), name.first(), name.last()).isPresent();
    }

    /**
     * A noun beside a name refines it, or corrects the engine; it does not overrule a shape or a head noun. Of places
     * the engine is sure enough: what follows behind a comma is mostly the next item of a list.
     */
    private boolean contextWins(String said, Name typed) {
        String kind = lexicon.coarse(typed.type());
        boolean same = lexicon.coarse(said).equals(kind);
        return same
                ? lexicon.isA(said, typed.type())
                : typed.basis() == Name.Basis.ENGINE && (kind.equals("PLACE")
                        ? apposed(typed)
                        : !(fullPerson(typed)
                                && context.saidBefore(typed.sentence(), typed.first()).isEmpty()));
    }
}
