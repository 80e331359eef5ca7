// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Pattern;

/** Matches a compiled clause on a sentence. */
final class NodeMatcher {
    private static final String ACTOR = Rules.local(Lex.ACTOR);
    private static final Set<String> UNDERGOERS = Set.of("theme", "affected");
    /** The parser makes these heads where it lost the noun. */
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private final Syntax syntax;

    NodeMatcher(Syntax syntax) {
        this.syntax = syntax;
    }

    /** Gives, for each way in which the clause stands at a word, the word in each slot. */
    List<Map<String, Token>> at(Node node, Token token) {
        return fits(node, token) ? bind(node, token) : List.of();
    }

    private List<Map<String, Token>> bind(Node node, Token token) {
        if (node.part() == Node.Part.VERB && (otherVerb(node, token) || otherSubject(node, token))) {
            return List.of();
        }
        Map<String, Token> own = new HashMap<>();
        node.slot().ifPresent(slot -> own.put(slot.role(), token));
        List<Map<String, Token>> found = List.of(own);
        for (Node.Edge edge : node.edges()) {
            List<Map<String, Token>> below = below(node, edge, token);
            found = found.stream().flatMap(left -> below.stream().flatMap(right -> merge(left, right))).toList();
        }
        return found;
    }

    /** To send back is not to send: a particle that the pattern does not name makes another verb. */
    private boolean otherVerb(Node node, Token token) {
        return syntax.particles(token.index())
                .anyMatch(particle -> node.edges().stream().noneMatch(edge -> edge.word().equals(particle)));
    }

    /** "The lease ends", but "the court ends the lease": what ends is the subject only where there is no object. */
    private boolean otherSubject(Node node, Token token) {
        boolean undergoes = node.edges().stream().filter(edge -> edge.kind() == Node.Kind.SUBJECT)
                .flatMap(edge -> edge.child().slot().stream()).anyMatch(slot -> UNDERGOERS.contains(slot.role()));
        boolean alone = node.edges().stream().noneMatch(edge -> edge.kind() == Node.Kind.OBJECT);
        return undergoes && alone && !syntax.passive(token.index()) && !syntax.objects(token.index()).isEmpty();
    }

    private static Stream<Map<String, Token>> merge(Map<String, Token> left, Map<String, Token> right) {
        if (left.values().stream().anyMatch(right::containsValue)) {
            return Stream.of();
        }
        Map<String, Token> both = new HashMap<>(left);
        both.putAll(right);
        return Stream.of(both);
    }

    private List<Map<String, Token>> below(Node node, Node.Edge edge, Token token) {
        int at = token.index();
        if (edge.kind() == Node.Kind.PARTICLE) {
            return syntax.particle(at, edge.word()) ? List.of(Map.of()) : List.of();
        }
        if (edge.kind() == Node.Kind.CONTENT) {
            String role = edge.child().slot().map(Pattern.Slot::role).orElse("");
            boolean more = !syntax.objects(at).isEmpty() && node.edges().stream()
                    .noneMatch(other -> other.kind() == Node.Kind.OBJECT);
            return syntax.contents(at).stream().filter(clause -> !more || !clause.relation().equals("xcomp")
                    || !Syntax.verb(token)).map(clause -> Map.of(role, clause)).toList();
        }
        if (edge.kind() == Node.Kind.SUBJECT && nobody(node, edge, at)) {
            return List.of(Map.of());
        }
        List<Token> ends = switch (edge.kind()) {
            case SUBJECT -> syntax.subjects(at);
            case BEARER -> owned(node) ? syntax.called(at) : syntax.bearers(at);
            case OBJECT -> syntax.objects(at);
            case RECIPIENT -> syntax.recipients(at);
            case OBLIQUE -> syntax.obliques(at, edge.word());
            case MODIFIER -> syntax.modifiers(at);
            case POSSESSOR -> syntax.possessors(at);
            case COMPLEMENT -> syntax.complements(at);
            case CONTENT, PARTICLE -> List.of();
        };
        return ends.stream().flatMap(end -> at(edge.child(), end).stream()).toList();
    }

    /** "The mill was bought", "plans to buy the mill": that it is done is told, and not by whom. */
    private boolean nobody(Node node, Node.Edge edge, int verb) {
        boolean doer = edge.child().slot().filter(slot -> slot.role().equals(ACTOR)).isPresent();
        boolean undergone = node.edges().stream().anyMatch(other -> other.kind() == Node.Kind.OBJECT
                && other.child().slot().isPresent()
                || other.kind() == Node.Kind.OBLIQUE && other.child().slot()
                        .filter(slot -> UNDERGOERS.contains(slot.role())).isPresent());
        return doer && undergone && (syntax.passive(verb)
                ? !syntax.has(verb, "obj") && syntax.subjects(verb).isEmpty()
                : syntax.planned(verb));
    }

    private static boolean owned(Node node) {
        return node.edges().stream().anyMatch(edge -> edge.kind() == Node.Kind.POSSESSOR);
    }

    private static boolean fits(Node node, Token token) {
        return switch (node.part()) {
            case VERB -> Syntax.verb(token) && formOf(node, token);
            case NOMINAL -> Syntax.verb(token) ? participle(node, token) : formOf(node, token);
            case FILLER -> token.tag().startsWith("NN") || token.tag().startsWith("PRP") || token.tag().equals("JJ")
                    || token.tag().equals("CD") || token.tag().equals("DT") && !ARTICLES.contains(token.lemma());
        };
    }

    /** "Based in Graz": a participle stands where a pattern spells it; "was attacked" is no "[attack]". */
    private static boolean participle(Node node, Token token) {
        return token.tag().equals("VBN") && node.lemmas().contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean formOf(Node node, Token token) {
        return WordPlaces.isOne(node.lemmas(), token);
    }
}
