// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Authority;

/** Several names behind the plural that says what they all name: "websites such as A, B and C", "the towns of A and B". */
final class Listed {
    private static final Set<String> PLURALS = Set.of("NNS", "NNPS");
    private static final Set<String> KINDS = Set.of("PERSON", "PLACE", "ORG");
    private static final Set<String> LINKS = Set.of(",", "and", "or", "&");
    /** What follows an item that is no item itself, but only describes one: "cities such as Lima harbour". */
    private static final Set<String> GOING_ON = Set.of("NN", "NNS", "POS", "HYPH");

    private final NameLexicon lexicon;
    private final Authority authority;

    Listed(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int noun = 0; noun + 2 < sentence.size(); noun++) {
            int at = noun;
            type(sentence.token(noun)).ifPresent(type -> names.addAll(behind(sentence, at + 1, type)));
        }
        return names;
    }

    private Optional<String> type(Token token) {
        boolean plural = PLURALS.contains(token.tag()) && !token.capitalised();
        return Optional.of(token.lemma()).filter(noun -> plural)
                .flatMap(noun -> lexicon.classOfNoun(noun)
                        .or(() -> lexicon.human(noun) ? lexicon.classOfLabel("PERSON") : Optional.empty()))
                .filter(type -> KINDS.contains(lexicon.coarse(type)));
    }

    private List<Name> behind(Sentence sentence, int at, String type) {
        int comma = sentence.token(at).text().equals(",") ? at + 1 : at;
        for (int words = 2; words > 0; words--) {
            if (comma + words < sentence.size() && lexicon.listing(sentence.text(comma, comma + words))) {
                return items(sentence, comma + words, type);
            }
        }
        boolean of = sentence.token(at).text().equals("of") && lexicon.coarse(type).equals("PLACE");
        List<Name> apposed = items(sentence, of ? at + 1 : at, type);
        return apposed.size() > 1 ? apposed : List.of();
    }

    private List<Name> items(Sentence sentence, int from, String type) {
        List<Name> items = new ArrayList<>();
        int at = from;
        while (at < sentence.size()) {
            int begin = determined(sentence, at);
            int end = begin;
            while (end < sentence.size() && Shape.nameLike(sentence.token(end), lexicon)) {
                end++;
            }
            if (end == begin || end < sentence.size() && GOING_ON.contains(sentence.token(end).tag())) {
                break;
            }
            if (authority.ofDemonym(sentence.text(begin, end)).isEmpty()) {
                items.add(new Name(sentence, begin, end, type, Name.Basis.CONTEXT));
            }
            at = linked(sentence, end);
            if (at == end) {
                break;
            }
        }
        return items;
    }

    private static int determined(Sentence sentence, int at) {
        return sentence.token(at).text().equals("the") && at + 1 < sentence.size() ? at + 1 : at;
    }

    private static int linked(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && at < from + 2 && LINKS.contains(sentence.token(at).text())) {
            at++;
        }
        return at;
    }
}
