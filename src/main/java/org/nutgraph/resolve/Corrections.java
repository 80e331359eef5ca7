// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Correction;
import org.nutgraph.ontology.Known;

/** Applies what people have corrected to what was decided. A pure function; safe for use by many threads. */
public final class Corrections {
    /** Nobody has corrected anything. */
    public static final Corrections NONE = new Corrections(List.of(), new Authority(List.of()));

    /** How a decision that a person made is called. */
    static final String METHOD = "by-correction";

    private final List<Correction> all;
    private final Authority authority;

    /** Takes the corrections that hold, and the authority, for what a thing is linked to afterwards. */
    public Corrections(List<Correction> all, Authority authority) {
        this.all = List.copyOf(all);
        this.authority = authority;
    }

    /** Gives the corrections. */
    public List<Correction> all() {
        return all;
    }

    /** Gives the IRIs of the passages whose mentions, or what was read from which, a person has rejected. */
    public Set<String> rejected(Correction.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).map(Correction::subject).collect(Collectors.toSet());
    }

    /** Gives the corrections by which one thing became another everywhere, and which no later one takes back. */
    public List<Correction> merges() {
        return all.stream().filter(one -> one.kind() == Correction.Kind.SAME
                || one.kind() == Correction.Kind.RELINK && one.article().isEmpty()).filter(one -> !gainsaid(one))
                .toList();
    }

    /** Says whether a person has said that two things are not one. */
    boolean apart(String one, String other) {
        return of(Correction.Kind.DIFFERENT).anyMatch(correction -> correction.object()
                .filter(object -> correction.subject().equals(one) && object.equals(other)
                        || correction.subject().equals(other) && object.equals(one))
                .isPresent());
    }

    /** Says whether a person has said that what an article takes for a thing is not that thing. */
    Optional<Correction> denied(String iri, String article) {
        return of(Correction.Kind.DIFFERENT).filter(one -> one.subject().equals(iri) && one.object().isEmpty()
                && one.article().equals(Optional.of(article))).findFirst();
    }

    /** Gives an identity with everything applied that a person has said of its thing. */
    Identity applied(Identity decided, String article) {
        Identity moved = moved(decided, article);
        Optional<Correction> name = said(Correction.Kind.RENAME, moved.iri());
        Optional<Correction> type = said(Correction.Kind.RETYPE, moved.iri());
        if (name.isEmpty() && type.isEmpty()) {
            return moved;
        }
        List<String> reasons = Stream.of(moved.why().reasons().stream(), name.stream().map(Correction::iri),
                type.stream().map(Correction::iri)).flatMap(all -> all).toList();
        Identity.Why why = new Identity.Why(type.flatMap(Correction::object).or(() -> moved.why().type()),
                name.flatMap(Correction::object).or(() -> moved.why().label()), reasons, moved.why().rivals());
        return new Identity(moved.iri(), moved.sameAs(), moved.method(), moved.confidence(), why);
    }

    private Optional<Correction> said(Correction.Kind kind, String iri) {
        return of(kind).filter(one -> one.subject().equals(iri)).findFirst();
    }

    /** Where corrections lead in a circle they say that all in it are one: the thing that the latest of them names. */
    private Identity moved(Identity decided, String article) {
        Map<String, Identity> seen = new LinkedHashMap<>();
        List<Correction> followed = new ArrayList<>();
        Identity at = decided;
        while (seen.putIfAbsent(at.iri(), at) == null) {
            Optional<Correction> next = next(at.iri(), article);
            if (next.isEmpty()) {
                return at;
            }
            followed.add(next.get());
            at = to(next.get(), at);
        }
        Identity again = at;
        int begin = List.copyOf(seen.keySet()).indexOf(again.iri());
        return followed.subList(begin, followed.size()).stream().min(Comparator.comparingInt(all::indexOf))
                .flatMap(Correction::object).map(iri -> iri.equals(again.iri()) ? again : seen.get(iri))
                .orElse(again);
    }

    private Optional<Correction> next(String iri, String article) {
        return all.stream().filter(one -> one.kind() == Correction.Kind.SAME || one.kind() == Correction.Kind.RELINK)
                .filter(one -> one.subject().equals(iri)
                        && one.article().map(article::equals).orElse(true))
                .filter(one -> !gainsaid(one)).findFirst();
    }

    /** Whoever said last that two things are two is believed. */
    private boolean gainsaid(Correction same) {
        return all.subList(0, all.indexOf(same)).stream()
                .anyMatch(later -> later.kind() == Correction.Kind.DIFFERENT && later.article().isEmpty()
                        && (later.subject().equals(same.subject()) && later.object().equals(same.object())
                                || Optional.of(later.subject()).equals(same.object())
                                        && later.object().equals(Optional.of(same.subject()))));
    }

    private Identity to(Correction correction, Identity from) {
        String iri = correction.object().orElseThrow();
        Optional<Known> thing = authority.thing(iri);
        List<String> reasons = Stream.concat(from.method().equals(METHOD) ? from.why().reasons().stream() : Stream.of(),
                Stream.of(correction.iri())).toList();
        return new Identity(iri, thing.map(Known::sameAs).orElse(List.of()), METHOD, 1,
                new Identity.Why(thing.map(Known::type), Optional.empty(), reasons, from.why().rivals()));
    }

    private Stream<Correction> of(Correction.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind);
    }
}
