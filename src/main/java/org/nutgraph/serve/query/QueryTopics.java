// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.nutgraph.serve.http.Html;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** The saved queries by what they ask about: the word behind {@code # topic:} in the header of each. */
public final class QueryTopics {
    /** What questions are about, in the order in which they are shown. */
    private enum Topic {
        PROMISES("What is planned, done and denied"), WORDS("Who said what"), PEOPLE(
                "People, agencies and posts"), PROGRAMMES("Programmes, policies and laws"), FIGURES(
                        "Figures and money"), PLACES("Places and times"), SOURCES(
                                "Where it says so"), IDENTITY("Who is who"), MORE("More");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        static Topic of(SavedQuery saved) {
            String word = saved.topic().orElse("").toUpperCase(Locale.ROOT);
            return Arrays.stream(values()).filter(topic -> topic.name().equals(word)).findFirst().orElse(MORE);
        }
    }

    private QueryTopics() {}

    /** Gives lists of links to the answers of queries, one for each topic, as markup; headings are of the third level. */
    public static String list(SavedQueries queries) {
        return list(queries, saved -> "/queries/" + saved.name());
    }

    /** Gives such lists with links that lead elsewhere. */
    public static String list(SavedQueries queries, Function<SavedQuery, String> address) {
        StringBuilder lists = new StringBuilder("<div class=\"cards\">\n");
        for (Topic topic : Topic.values()) {
            List<SavedQuery> of = queries.all().stream().filter(saved -> Topic.of(saved) == topic).toList();
            if (!of.isEmpty()) {
                lists.append("<div class=\"card\"><h3>").append(topic.title).append("</h3>\n<ul>\n");
                of.forEach(saved -> lists.append("<li>").append(Html.link(address.apply(saved), saved.question()))
                        .append("</li>\n"));
                lists.append("</ul></div>\n");
            }
        }
        return lists.append("</div>\n").toString();
    }
}
