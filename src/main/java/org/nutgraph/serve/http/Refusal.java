// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.problem.InvalidInput;
import org.nutgraph.problem.InvalidOntology;
import org.nutgraph.problem.Problem;
import org.nutgraph.problem.StoreUnavailable;
import org.nutgraph.problem.UnreadableArticle;

/** A request that is not answered as asked: the status, a stable code, what is wrong and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String remedy;
    private final transient Map<String, String> headers;
    private final transient ObjectNode details;
    private final transient Optional<Graph> graph;

    /** Takes the HTTP status, the code, one sentence of what is wrong, and one of what to do. */
    public Refusal(int status, String code, String message, String remedy) {
        this(status, code, message, remedy, Map.of(), Json.object(), Optional.empty());
    }

    private Refusal(int status, String code, String message, String remedy, Map<String, String> headers,
            ObjectNode details, Optional<Graph> graph) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
        this.headers = Map.copyOf(headers);
        this.details = details.deepCopy();
        this.graph = graph;
    }

    /** Says that there is nothing at a path. */
    public static Refusal missing(String path) {
        return new Refusal(404, "not-found", "There is nothing at " + path + ".",
                "The start page lists what there is.");
    }

    /** Says that a body has more than so many bytes. */
    static Refusal tooLarge(long most) {
        return new Refusal(413, "body-too-large", "The body has more than " + most + " bytes.", "Send less.")
                .with("Connection", "close");
    }

    /** Says that something sent is nested more deeply than can be read. */
    public static Refusal tooDeep() {
        return new Refusal(400, "nested-too-deeply", "What was sent is nested too deeply, or is one too long chain.",
                "Send it flatter, or in several parts.");
    }

    /** Says that a body breaks off. */
    static Refusal brokenOff() {
        return new Refusal(400, "body-unreadable", "The body cannot be read to its end.", "Send it again.")
                .with("Connection", "close");
    }

    /** Gives the refusal that tells of a problem. */
    public static Refusal of(Problem problem) {
        return new Refusal(status(problem), problem.code(), String.valueOf(problem.getMessage()), problem.remedy());
    }

    /** Gives the same with one more header. */
    public Refusal with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Refusal(status, code, message(), remedy, more, details, graph);
    }

    /** Gives the same with further members of its problem details. */
    public Refusal with(ObjectNode members) {
        ObjectNode more = details.deepCopy();
        more.setAll(members);
        return new Refusal(status, code, message(), remedy, headers, more, graph);
    }

    /** Gives the same, which those who ask for RDF get as a graph. */
    public Refusal with(Graph told) {
        return new Refusal(status, code, message(), remedy, headers, details, Optional.of(told));
    }

    /** Gives the HTTP status. */
    public int status() {
        return status;
    }

    /** Gives the code. */
    public String code() {
        return code;
    }

    /** Gives what to do. */
    public String remedy() {
        return remedy;
    }

    /** Gives what is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** Gives it as problem details (RFC 9457). */
    public ObjectNode problem() {
        ObjectNode problem = Json.object().put("title", message()).put("status", status).put("code", code)
                .put("detail", remedy);
        problem.setAll(details);
        return problem;
    }

    Map<String, String> headers() {
        return headers;
    }

    Optional<Graph> graph() {
        return graph;
    }

    ObjectNode details() {
        return details.deepCopy();
    }

    private static int status(Problem problem) {
        return switch (problem.code()) {
            case "query-unknown" -> 404;
            case "query-timeout", "disk-full", "validation-timeout" -> 503;
            case "article-too-long" -> 413;
            case "format-mismatch" -> 406;
            default -> switch (problem) {
                case InvalidInput input -> 400;
                case InvalidOntology ontology -> 400;
                case UnreadableArticle article -> 422;
                case StoreUnavailable store -> 500;
                case EnvironmentFault fault -> 500;
            };
        };
    }
}
