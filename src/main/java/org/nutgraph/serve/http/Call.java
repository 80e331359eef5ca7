// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/** A request: everything in it is a stranger's. */
public final class Call {
    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\\s\";]+)");

    private static final Pattern HOST = Pattern
            .compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9A-Fa-f:.]{2,45}](:\\d{1,5})?");
    // As others call the formats of graphs.
    private static final Map<String, String> ALSO = Map.of("jsonld", "json", "ttl", "turtle", "rdf", "xml", "nt",
            "ntriples", "nq", "nquads");

    private final HttpServletRequest request;
    private final String path;
    private final String prefix;

    Call(HttpServletRequest request, String path, String prefix) {
        this.request = request;
        this.path = path;
        this.prefix = prefix;
    }

    /** Gives the method, GET also for HEAD. */
    public String method() {
        return "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
    }

    /** Gives the address of the client. */
    public String client() {
        return request.getRemoteAddr();
    }

    /** Gives where the client has found us, such as {@code http://localhost:3030}: what is below is there for it too. */
    public String origin() {
        String host = header("Host").orElse("");
        if (!HOST.matcher(host).matches()) {
            throw new Refusal(400, "address-malformed", "The host cannot be read.", "Correct the header Host.");
        }
        return (header("X-Forwarded-Proto").filter("https"::equals).isPresent() ? "https://" : "http://") + host;
    }

    /** Gives the whole path, decoded. */
    public String path() {
        return path;
    }

    /** Gives the path behind that of its route. */
    public String rest() {
        return path.substring(Math.min(prefix.length(), path.length()));
    }

    /** Gives the first value of a parameter, of the address or of a form. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    /** Gives all values of a parameter. */
    public List<String> parameters(String name) {
        return Optional.ofNullable(request.getParameterValues(name)).map(Arrays::asList).orElse(List.of());
    }

    /** Gives the first value of each parameter, in order of their names. */
    public Map<String, String> parameters() {
        Map<String, String> all = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> all.put(name, values[0]));
        return all;
    }

    /** Gives what follows the question mark, as it was sent. */
    public Optional<String> query() {
        return Optional.ofNullable(request.getQueryString());
    }

    /** Says whether the body is a form. */
    boolean form() {
        return contentType().equalsIgnoreCase("application/x-www-form-urlencoded");
    }

    /** Gives all that says what is asked for beside the path: what follows the question mark, and the body if any. */
    String asked() {
        StringBuilder all = new StringBuilder(query().orElse(""));
        if (request instanceof KeptBody kept) {
            all.append('\n').append(contentType()).append('\n').append(kept.text());
        } else if (form()) {
            request.getParameterMap().forEach((name, values) -> all.append('\n').append(name).append(values.length)
                    .append('\n').append(String.join("\n", values)));
        }
        return all.toString();
    }

    private static Optional<Offer> named(String format, List<Offer> offers) {
        return offers.stream().filter(offer -> offer.named(format)).findFirst()
                .or(() -> offers.stream().filter(offer -> format.equalsIgnoreCase(ALSO.get(offer.name()))).findFirst());
    }

    /** Gives a header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Gives the media type of the body, without parameters, or the empty string. */
    public String contentType() {
        return header("Content-Type").map(type -> type.split(";", 2)[0].strip()).orElse("");
    }

    /** Gives the encoding that the type of the body names. */
    public Optional<String> charset() {
        return header("Content-Type").map(CHARSET::matcher).filter(Matcher::find).map(found -> found.group(1));
    }

    /** Fails with {@link Refusal} if there is no encoding of the name that the type gives. */
    void requireEncoding() {
        if (charset().isPresent() && !known(charset().get())) {
            throw new Refusal(415, "type-unsupported", "There is no encoding of the name that the type gives.",
                    "Send UTF-8.");
        }
    }

    private static boolean known(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    /** Gives the body. Fails with {@link Refusal} if it has more than so many bytes or breaks off. */
    public byte[] body(int most) {
        try (InputStream in = request.getInputStream()) {
            byte[] all = in.readNBytes(most + 1);
            if (all.length > most) {
                throw Refusal.tooLarge(most);
            }
            return all;
        } catch (IOException broken) {
            throw Refusal.brokenOff();
        }
    }

    /**
     * Gives the offer the client wants most: that of {@code ?format=} if it has the parameter, or else the best by the
     * Accept header. Fails with {@link Refusal} if it wants none of them.
     */
    public Offer wanted(List<Offer> offers) {
        Optional<String> format = parameter("format");
        Optional<Offer> best = format.isPresent()
                ? named(format.get(), offers)
                : Accept.best(header("Accept"), offers);
        return best.orElseThrow(() -> new Refusal(406, "not-acceptable", "It is not to be had in that format.",
                "Use ?format= with one of " + String.join(", ", offers.stream().map(Offer::name).toList()) + "."));
    }
}
