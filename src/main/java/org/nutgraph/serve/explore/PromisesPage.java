// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.util.List;

import org.nutgraph.serve.fact.FactCard;
import org.nutgraph.serve.fact.Words;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;

/** {@code /promises}: what is planned, proposed or threatened beside what is told as a fact of the same. */
public final class PromisesPage {
    private static final String LEAD = """
            <p class="lead">What articles report as planned, proposed or threatened, and on the right what they tell as a fact, or deny,
            of the same thing.</p>
            <p class="soft">A broken line is a promise, not a fact. That nothing stands on the right means only that the articles read so far
            do not tell it. For tables: %s, %s.</p>
            """
            .formatted(Html.link("/queries/what-is-planned-or-promised", "what is planned or promised"),
                    Html.link("/queries/what-happened", "what happened"));

    private final Site site;
    private final Paths paths;

    private PromisesPage(Site site) {
        this.site = site;
        this.paths = new Paths(site.store().iris());
    }

    /** Gives the routes of the page. */
    public static List<Route> routes(Site site) {
        PromisesPage page = new PromisesPage(site);
        return List.of(Route.query("/promises", page::answer));
    }

    private Reply answer(Call call) {
        int number = Pages.number(call);
        Promises promises = Promises.of(site.store(), number);
        FactCard cards = new FactCard(promises.graph(), paths);
        Words words = new Words(promises.graph(), paths);
        StringBuilder body = new StringBuilder(LEAD);
        promises.about().forEach(each -> body.append("<section class=\"beside\"><h2>").append(words.term(each.thing()))
                .append("</h2>\n<div><h3>Promised</h3>").append(cards.list(each.promised()))
                .append("</div><div><h3>Told as a fact, or denied</h3>")
                .append(each.since().isEmpty() ? "<p class=\"soft\">Nothing.</p>" : cards.list(each.since()))
                .append("</div></section>\n"));
        if (promises.about().isEmpty()) {
            body.append("<p>Nothing yet.</p>\n");
        }
        return Reply.html(Html.page("What was promised, and what is told of it since",
                body.append(Pages.links(number, promises.more())).toString()));
    }
}
