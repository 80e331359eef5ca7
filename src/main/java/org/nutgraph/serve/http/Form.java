// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameters of a form, and of the address it was sent to. */
final class Form {
    private static final int MOST = 1000;

    private Form() {}

    /** Gives the values of each name. Fails with {@link Refusal} if there are too many, or a percent sign stands alone. */
    static Map<String, String[]> of(String address, String body, Charset charset) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        int left = MOST;
        for (String part : (address + '&' + body).split("&", MOST + 2)) {
            if (--left < -1) {
                throw new Refusal(400, "form-malformed", "The form has more than " + MOST + " fields.", "Send fewer.");
            }
            if (!part.isEmpty()) {
                int is = part.indexOf('=');
                all.computeIfAbsent(text(is < 0 ? part : part.substring(0, is), charset), it -> new ArrayList<>())
                        .add(is < 0 ? "" : text(part.substring(is + 1), charset));
            }
        }
        Map<String, String[]> form = new LinkedHashMap<>();
        all.forEach((name, values) -> form.put(name, values.toArray(String[]::new)));
        return form;
    }

    private static String text(String encoded, Charset charset) {
        try {
            return URLDecoder.decode(encoded, charset);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "form-malformed", "The form cannot be read.", "Correct its percent signs.");
        }
    }
}
