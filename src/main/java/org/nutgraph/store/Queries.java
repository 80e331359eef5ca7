// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

import org.nutgraph.problem.InvalidInput;

/** Reads queries, and refuses those that would leave the store. */
public final class Queries {
    private static final List<String> SERVICE = List.of("service");
    private static final List<String> UNBOUNDED = List.of("regex", "replace", "concat");

    private Queries() {}

    /** Gives the query of a text. Fails with {@link InvalidInput} if it is not SPARQL or asks another host. */
    public static Query parse(String text) {
        try {
            Query query = QueryFactory.create(text);
            refuseService(query);
            return query;
        } catch (QueryDeniedException denied) {
            throw new InvalidInput("query-denied", denied.getMessage() + ".", "Load the data you need into the store.");
        } catch (QueryException broken) {
            throw new InvalidInput("query-syntax", "The query cannot be read: " + oneLine(broken) + ".",
                    "Correct the query there; it must be SPARQL 1.1.");
        }
    }

    /**
     * Fails with {@link QueryDeniedException} if the query asks another host, also silently or within EXISTS: the switch
     * for the whole JVM answers SERVICE SILENT with nothing, which reads like an answer.
     */
    public static void refuseService(Query query) {
        if (query.getQueryPattern() != null) {
            NoService none = new NoService();
            QueryTransformOps.transform(query, none, new ExprTransformApplyElementTransform(none));
        }
    }

    /** Gives a query that computes the same within bounds: strings of a million characters, patterns of a second. */
    public static Query bounded(Query query) {
        if (query.getQueryPattern() == null) {
            return query;
        }
        BoundedStrings strings = new BoundedStrings(new ElementTransformCopyBase());
        Query bounded = QueryTransformOps.transform(query, new ElementTransformCopyBase(), strings);
        return strings.found() ? bounded : query;
    }

    /** Fails likewise; the text of the query spares the search in those that cannot have it. */
    public static void refuseService(Query query, String text) {
        if (has(text, SERVICE)) {
            refuseService(query);
        }
    }

    /** Gives a query that computes the same within bounds likewise. */
    public static Query bounded(Query query, String text) {
        return has(text, UNBOUNDED) ? bounded(query) : query;
    }

    /** Says whether a text has any of some words; what is written with escapes may have each. */
    private static boolean has(String text, List<String> words) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.indexOf('\\') >= 0 || words.stream().anyMatch(lower::contains);
    }

    static String oneLine(QueryException broken) {
        return String.valueOf(broken.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.$", "");
    }

    private static final class NoService extends ElementTransformCopyBase {
        @Override
        public Element transform(ElementService element, Node service, Element pattern) {
            throw new QueryDeniedException("SERVICE is not available here");
        }
    }
}
