// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where in Turtle files a term is described and a string stands: RDF itself has no lines, and an editor needs them. */
public final class Places {
    /** Comments, strings of all four kinds, IRIs, directives, prefixed names, numbers, and marks. */
    private static final Pattern TOKEN = Pattern.compile("#[^\n]*|\"\"\"(?<long>.*?)\"\"\"|'''(?<longer>.*?)'''"
            + "|\"(?<string>[^\"\\\\\n]*+(?:\\\\.[^\"\\\\\n]*+)*+)\"|'(?<single>[^'\\\\\n]*+(?:\\\\.[^'\\\\\n]*+)*+)'"
            + "|<(?<iri>[^<>\\s]*)>|@?(?<prefix>(?i:prefix)\\s+)|(?<name>[\\w-]*:(?:[\\w-]|\\.(?=[\\w-]))*+)"
            + "|[+-]?\\d+(?:\\.\\d+)?|(?<end>\\.)",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> mentions = new HashMap<>();
    private final Map<String, String> strings = new HashMap<>();

    private Places() {}

    /** Reads the {@code .ttl} files below directories; what cannot be read has no places. */
    public static Places of(List<Path> directories) {
        Places places = new Places();
        directories.stream().filter(Files::exists).forEach(places::readAll);
        return places;
    }

    /** Reads Turtle that is called by some name. */
    public static Places in(String name, String turtle) {
        Places places = new Places();
        places.read(name, turtle);
        return places;
    }

    /** Gives file and line where a statement about an IRI begins, else where it is first named, else nothing. */
    public String term(String iri) {
        return subjects.getOrDefault(iri, mentions.getOrDefault(iri, ""));
    }

    /** Gives file and line where a string first stands, or nothing. */
    public String string(String text) {
        return strings.getOrDefault(text, "");
    }

    private void readAll(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".ttl")).sorted().toList()) {
                read(file.toString(), Files.readString(file));
            }
        } catch (IOException unreadable) {
            // The reader of the vocabulary has said so already.
            return;
        }
    }

    private void read(String file, String turtle) {
        Map<String, String> prefixes = new HashMap<>();
        Matcher token = TOKEN.matcher(turtle);
        String declared = "";
        boolean directive = false;
        boolean first = true;
        int line = 1;
        int counted = 0;
        while (token.find()) {
            line += (int) turtle.substring(counted, token.start()).chars().filter(each -> each == '\n').count();
            counted = token.start();
            String place = file + ":" + line;
            if (token.group("prefix") != null) {
                directive = true;
            } else if (directive && token.group("name") != null) {
                declared = token.group("name");
            } else if (directive && token.group("iri") != null) {
                prefixes.put(declared, token.group("iri"));
                directive = false;
            } else if (token.group("end") != null) {
                first = true;
            } else if (token.group("name") != null || token.group("iri") != null) {
                note(token.group("iri") == null ? expanded(prefixes, token.group("name")) : token.group("iri"), place,
                        first);
                first = false;
            } else {
                Stream.of("long", "longer", "string", "single").map(token::group).filter(text -> text != null)
                        .forEach(text -> strings.putIfAbsent(plain(text), place));
            }
        }
    }

    private void note(String iri, String place, boolean subject) {
        if (subject) {
            subjects.putIfAbsent(iri, place);
        }
        mentions.putIfAbsent(iri, place);
    }

    private static String expanded(Map<String, String> prefixes, String name) {
        int colon = name.indexOf(':') + 1;
        return prefixes.getOrDefault(name.substring(0, colon), "") + name.substring(colon);
    }

    private static String plain(String escaped) {
        return escaped.indexOf('\\') < 0 ? escaped : escaped.translateEscapes();
    }
}
