// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Mentions;

/** Reads the noun phrases of posts in one sentence. */
final class RoleReader {
    private static final int REACH = 14;
    private static final Set<String> PHRASE_TAGS = Set.of("DT", "PRP$", "POS", "JJ", "JJS", "RB", "NN", "NNS", "NNP",
            "NNPS", "HYPH", "VBN", "CD");

    private final PostLexicon lexicon;
    private final Sentence sentence;
    private final Mentions mentions;

    RoleReader(PostLexicon lexicon, Sentence sentence, Mentions mentions) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.mentions = mentions;
    }

    /** Gives the phrase whose noun ends before a token, with what follows it if wanted. */
    Optional<RolePhrase> nounEndingAt(int end, boolean complement) {
        if (end < 1 || !nominal(end - 1)) {
            return Optional.empty();
        }
        return lexicon.nounBefore(sentence, end).map(noun -> {
            Left left = left(noun);
            boolean post = lexicon.post(sentence, end);
            Optional<Cues.Hit> suffix = suffix(end);
            int roleEnd = end;
            int after = suffix.map(Cues.Hit::last).orElse(end);
            Complement right = complement ? complement(after) : new Complement(after, after, Optional.empty());
            roleEnd = right.roleEnd() > after ? right.roleEnd() : roleEnd;
            String role = lexicon.withoutPrefix(sentence.text(left.role(), roleEnd));
            Optional<String> status = left.status().or(() -> suffix.map(Cues.Hit::code)).or(() -> prefix(left.role()));
            return new RolePhrase(left.first(), end - 1, right.end(), role,
                    right.organisation().or(left::organisation), status, post);
        });
    }

    private Optional<Cues.Hit> suffix(int end) {
        boolean joined = end < sentence.size() && sentence.token(end).tag().equals("HYPH");
        return lexicon.statusAt(sentence, joined ? end + 1 : end).filter(hit -> joined);
    }

    private Optional<String> prefix(int at) {
        String word = sentence.token(at).text();
        return lexicon.withoutPrefix(word).equals(word) ? Optional.empty() : lexicon.statusOf(word);
    }

    private boolean nominal(int at) {
        String tag = sentence.token(at).tag();
        return tag.startsWith("NN") || tag.equals("JJ") || tag.equals("FW") || tag.startsWith("VBG");
    }

    /** Gives the phrase that begins at a token, wherever in it the noun stands. */
    Optional<RolePhrase> startingAt(int from) {
        int limit = from;
        while (limit < Math.min(sentence.size(), from + REACH) && within(limit)) {
            limit++;
        }
        int stop = limit;
        return IntStream.rangeClosed(from + 1, stop).map(end -> stop + from + 1 - end).boxed()
                .flatMap(end -> nounEndingAt(end, true).stream())
                .filter(phrase -> phrase.first() >= from && !personAt(phrase.head() + 1)).findFirst();
    }

    private boolean within(int at) {
        return PHRASE_TAGS.contains(sentence.token(at).tag())
                && mentions.at(sentence, at).filter(place -> lexicon.person(place.entity().type())).isEmpty();
    }

    private boolean personAt(int at) {
        return at < sentence.size() && mentions.at(sentence, at)
                .filter(place -> place.first() == at && lexicon.person(place.entity().type())).isPresent();
    }

    /** Gives the phrase that, with what follows its noun, ends before a token. */
    Optional<RolePhrase> endingAt(int end) {
        return nounEndingAt(end, false).or(() -> suffixed(end)).or(() -> IntStream.range(Math.max(1, end - REACH), end)
                .map(at -> Math.max(1, end - REACH) + end - 1 - at).boxed()
                .filter(at -> lexicon.preposition(sentence, at))
                .flatMap(at -> nounEndingAt(at, true).stream()).filter(phrase -> phrase.last() == end).findFirst());
    }

    /** "President-elect" before a name ends with its status, not with its noun. */
    private Optional<RolePhrase> suffixed(int end) {
        return end > 2 ? nounEndingAt(end - 2, true).filter(phrase -> phrase.last() == end) : Optional.empty();
    }

    private record Left(int first, int role, Optional<String> organisation, Optional<String> status) {}

    /** Walks left from the noun: words of the post, then its organisation and status in any order. */
    private Left left(int noun) {
        int role = noun;
        while (role > 0 && partOfRole(role - 1, sentence.token(noun))) {
            role--;
        }
        Optional<String> organisation = Optional.empty();
        Optional<String> status = Optional.empty();
        int first = role;
        for (int steps = 0; first > 0 && steps < REACH; steps++) {
            int at = first - 1;
            Optional<Cues.Hit> cue = lexicon.statusBefore(sentence, first);
            Optional<Mentions.Place> place = mentions.at(sentence, at);
            if (cue.isPresent()) {
                status = status.or(() -> cue.map(Cues.Hit::code));
                first = cue.get().first();
            } else if (place.isPresent() && lexicon.home(place.get().entity().type())) {
                organisation = organisation.or(() -> place.map(found -> found.entity().id()));
                first = place.get().first();
            } else if (place.isEmpty() && skippable(at)) {
                first = at;
            } else {
                break;
            }
        }
        return new Left(first, role, organisation, status);
    }

    private boolean partOfRole(int at, Token noun) {
        Token token = sentence.token(at);
        boolean free = mentions.at(sentence, at).isEmpty() && lexicon.statusBefore(sentence, at + 1).isEmpty();
        boolean compound = token.tag().startsWith("NN") && token.capitalised() == noun.capitalised();
        return free && token.word() && (compound || lexicon.modifier(sentence, at));
    }

    private boolean skippable(int at) {
        Token token = sentence.token(at);
        return Set.of("DT", "PRP$", "POS", "JJ", "HYPH", "CD").contains(token.tag()) || token.text().equals("'s");
    }

    private record Complement(int roleEnd, int end, Optional<String> organisation) {}

    /** Reads "of the museum" (an organisation) or "of communications" (part of the post) after a noun. */
    private Complement complement(int at) {
        int roleEnd = at;
        int end = at;
        while (lexicon.preposition(sentence, end) && end + 1 < sentence.size()) {
            int from = end + 1;
            int limit = phraseEnd(from);
            Optional<Mentions.Place> home = home(from, limit);
            if (home.isPresent()) {
                return new Complement(roleEnd, Math.max(limit, home.get().last()),
                        home.map(found -> found.entity().id()));
            }
            if (limit == from) {
                break;
            }
            boolean bare = roleEnd == end && common(from, limit);
            roleEnd = bare ? limit : roleEnd;
            end = limit;
        }
        return new Complement(roleEnd, end, Optional.empty());
    }

    /** Only common nouns without an article belong to the post. */
    private boolean common(int from, int limit) {
        return sentence.tokens().subList(from, limit).stream().noneMatch(token -> token.capitalised()
                || Set.of("DT", "PRP$", "CD").contains(token.tag()));
    }

    /** Gives the home of a post named before a name: "President Sato of Peru". */
    Optional<Mentions.Place> homeAfter(int at) {
        return lexicon.preposition(sentence, at)
                ? home(at + 1, at + 2).filter(place -> place.first() == at + 1)
                : Optional.empty();
    }

    private int phraseEnd(int from) {
        int end = from;
        while (end < Math.min(sentence.size(), from + REACH) && (within(end) || mentions.at(sentence, end)
                .filter(place -> lexicon.home(place.entity().type())).isPresent())) {
            end++;
        }
        return end;
    }

    private Optional<Mentions.Place> home(int from, int limit) {
        var inside = mentions.in(sentence).stream().filter(place -> place.first() >= from && place.first() < limit)
                .filter(place -> lexicon.home(place.entity().type())).toList();
        return inside.stream().filter(place -> lexicon.body(place.entity().type())).findFirst()
                .or(() -> inside.stream().findFirst());
    }
}
