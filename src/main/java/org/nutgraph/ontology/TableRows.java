// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.problem.InvalidInput;

/** Reads the rows of a table: CSV or TSV with a head, or the answer to a SPARQL query in JSON or CSV. */
final class TableRows {
    private TableRows() {}

    /** Gives the cells of each row by the names of their columns. Fails with {@link InvalidInput}. */
    static List<Map<String, String>> read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".tsv")) {
                return tabbed(Files.readAllLines(file));
            }
            return answer(file, name.endsWith(".csv") ? ResultSetLang.RS_CSV : ResultSetLang.RS_JSON);
        } catch (IOException | RuntimeIOException | JenaException broken) {
            throw new InvalidInput("authority-table", "The table " + file + " cannot be read: "
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse("no content") + ".",
                    "Give UTF-8 with a head: .csv, .tsv, or the .json of a SPARQL SELECT.");
        }
    }

    private static List<Map<String, String>> tabbed(List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        String[] head = lines.isEmpty() ? new String[0] : lines.getFirst().replace("\uFEFF", "").split("\t", -1);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < Math.min(head.length, cells.length); at++) {
                row.put(plain(head[at]), cells[at].strip());
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> answer(Path file, Lang lang) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            RowSet answer = RowSetReaderRegistry.getFactory(lang).create(lang).read(in, ARQ.getContext());
            while (answer.hasNext()) {
                rows.add(row(answer.next()));
            }
        }
        return rows;
    }

    private static Map<String, String> row(Binding binding) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Var column : binding.varsMentioned()) {
            Node value = binding.get(column);
            row.put(plain(column.getVarName()), value.isLiteral() ? value.getLiteralLexicalForm() : value.toString());
        }
        return row;
    }

    /** The head of a column, whatever its case and marks: "itemLabel", "item_label" and "Item label" are one. */
    private static String plain(String head) {
        return head.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
