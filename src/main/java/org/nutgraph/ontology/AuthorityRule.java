// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

/**
 * How one kind of row becomes a thing.
 *
 * @param table  the name of the table, without its ending
 * @param type   the type of the rows, or * for any
 * @param name   the end of the IRI of their class
 * @param kind   their kind in IRIs, such as place
 * @param file   the file they are written to, without its ending
 * @param weight how prominent they are besides their inhabitants
 * @param about  what their description must match, or *
 * @param identified whether a row needs an identifier
 */
record AuthorityRule(String table, String type, String name, String kind, String file, long weight, String about,
        boolean identified) {
    static AuthorityRule of(String line) {
        String[] cells = line.split("\t", -1);
        return new AuthorityRule(cells[0], cells[1], cells[2], cells[3], cells[4], Long.parseLong(cells[5]), cells[6],
                !cells[7].equals("checked"));
    }

    boolean fits(AuthorityRow row) {
        return (type.equals("*") || type.equals(row.type())) && (about.equals("*") || row.description().matches(about));
    }
}
