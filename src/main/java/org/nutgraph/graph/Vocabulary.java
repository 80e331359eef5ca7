// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import org.nutgraph.ontology.Lex;

/** The terms of Nutgraph's own vocabulary that structure a graph; the world is in Turtle. */
public final class Vocabulary {
    /** The class of published pieces. */
    public static final Node ARTICLE = term("Article");
    /** The class of spans of an article. */
    public static final Node PASSAGE = term("Passage");
    /** The class of passages that stand for one thing. */
    public static final Node MENTION = term("Mention");
    /** The class of passages given as somebody's words. */
    public static final Node QUOTATION = term("Quotation");
    /** The class of passages that name a time. */
    public static final Node TIME_MENTION = term("TimeMention");
    /** The class of numbers given in an article. */
    public static final Node FIGURE = term("Figure");
    /** The class of figures that say by how much something rose or fell. */
    public static final Node CHANGE_FIGURE = term("ChangeFigure");
    /** The class of holdings of a post. */
    public static final Node TENURE = term("Tenure");
    /** The class of posts. */
    public static final Node POSITION = term("Position");

    /** From an article to its title. */
    public static final Node HEADLINE = term("headline");
    /** From an article to the summary below its title. */
    public static final Node STANDFIRST = term("standfirst");
    /** From an article to who wrote it. */
    public static final Node AUTHOR = term("author");
    /** From an article to who published it. */
    public static final Node PUBLISHER = term("publisher");
    /** From an article to its day. */
    public static final Node DATE_PUBLISHED = term("datePublished");
    /** From an article to a thing it mentions. */
    public static final Node MENTIONS = term("mentions");
    /** From an article or passage to a hash of it. */
    public static final Node SHA256 = term("sha256");

    /** From a passage to its article. */
    public static final Node IN_ARTICLE = term("inArticle");
    /** From a passage to the code points before it. */
    public static final Node BEGIN_OFFSET = term("beginOffset");
    /** From a passage to the code points up to its end. */
    public static final Node END_OFFSET = term("endOffset");
    /** From a passage to its words. */
    public static final Node TEXT = term("text");
    /** From a mention to what it stands for. */
    public static final Node REFERS_TO = term("refersTo");
    /** From a mention that is no name, such as a pronoun, to that. */
    public static final Node NAMED = term("named");
    /** The class of decisions who or what something that an article names is. */
    public static final Node IDENTIFICATION = term("Identification");
    /** From a decision to the thing. */
    public static final Node IDENTIFIES = term("identifies");
    /** From a decision to the class the article alone shows. */
    public static final Node READ_AS = term("readAs");
    /** From a decision to how it was made. */
    public static final Node METHOD = term("method");
    /** From a decision to what spoke for it. */
    public static final Node REASON = term("reason");
    /** From a decision to how many things of the authority have the name. */
    public static final Node RIVALS = term("rivals");
    /** From the graph of an article to what of its reading two things have in common, as N-Triples. */
    public static final Node UNMERGED = term("unmerged");
    /** From what was extracted to how sure that is. */
    public static final Node CONFIDENCE = term("confidence");
    /** From a thing to a name that is not its preferred one. */
    public static final Node NAME = term("name");
    /** From a thing to itself in Wikidata. */
    public static final Node WIKIDATA = term("wikidata");

    /** From a fact to the article that states it. */
    public static final Node REPORTED_IN = term("reportedIn");
    /** From a fact to the passage it was read from. */
    public static final Node EVIDENCE = term("evidence");
    /** From a fact to its very words. */
    public static final Node ANCHOR = term("anchor");
    /** From a fact to whether it is reported as one. */
    public static final Node FACTUALITY = term("factuality");

    /** From a figure to its number. */
    public static final Node VALUE = term("value");
    /** From a figure to the least its wording allows. */
    public static final Node LOWER_BOUND = term("lowerBound");
    /** From a figure to the most its wording allows. */
    public static final Node UPPER_BOUND = term("upperBound");
    /** From a figure to its unit. */
    public static final Node UNIT = term("unit");
    public static final Node PER = term("per");
    /** From a figure to what it counts. */
    public static final Node COUNTS = term("counts");
    /** From a figure to the words for what it counts. */
    public static final Node COUNTS_TEXT = term("countsText");
    /** From a figure to how exact its wording is. */
    public static final Node QUALIFIER = term("qualifier");
    /** From a figure or quotation to what it is about. */
    public static final Node ABOUT = term("about");
    /** From a figure or event to where it holds or happens. */
    public static final Node LOCATION = term("location");
    /** From a figure or event to when it ends. */
    public static final Node END_DATE = term("endDate");
    /** From a change to the first day of the time it is measured from. */
    public static final Node COMPARED_START = term("comparedStart");
    /** From a change to the last day of that time. */
    public static final Node COMPARED_END = term("comparedEnd");
    /** From a figure to its words. */
    public static final Node FIGURE_TEXT = term("figureText");

    /** From a quotation to whose words it gives. */
    public static final Node SPEAKER = term("speaker");
    /** The property for whom a quotation is spoken to. */
    public static final Node ADDRESSEE = term("addressee");
    /** The property for the words that name whom a quotation is spoken to. */
    public static final Node ADDRESSEE_TEXT = term("addresseeText");
    /** From a quotation to the words that name its speaker. */
    public static final Node SPEAKER_TEXT = term("speakerText");
    /** From a quotation to the words that introduce it. */
    public static final Node CUE_TEXT = term("cueText");
    /** From a quotation to whether it is whole, in part or told. */
    public static final Node QUOTATION_KIND = term("quotationKind");

    /** From a tenure to who holds the post. */
    public static final Node HOLDER = term("holder");
    /** From a tenure to the post. */
    public static final Node ROLE = term("role");
    /** From a post to where it is. */
    public static final Node POSITION_IN = term("positionIn");
    /** From a tenure to whether it is current. */
    public static final Node TENURE_STATUS = term("tenureStatus");

    /** From a time mention to its TIMEX3 type. */
    public static final Node TIME_TYPE = term("timeType");
    /** From a time mention to its TIMEX3 value. */
    public static final Node TIME_VALUE = term("timeValue");

    /** The class of things said, as subject, predicate and object. */
    public static final Node STATEMENT = term("Statement");
    /** From a statement to what it is about. */
    public static final Node SUBJECT = term("subject");
    /** From a statement to its relation. */
    public static final Node PREDICATE = term("predicate");
    /** From a statement to what its subject is related to. */
    public static final Node OBJECT = term("object");
    /** From a fact to who says so. */
    public static final Node STATED_BY = term("statedBy");
    /** From a fact to the term whose pattern found it. */
    public static final Node MATCHED_BY = term("matchedBy");
    /** From a code of factuality to whether what has it is a plain triple too. */
    public static final Node ASSERTS_EDGE = term("assertsEdge");
    /** From an event to what it is about. */
    public static final Node THEME = term("theme");
    /** From an event to the words for what it is about. */
    public static final Node THEME_TEXT = term("themeText");
    /** From an event or figure to when it begins. */
    public static final Node START_DATE = term("startDate");

    /** The class of events as they are in the world, which reports in articles tell of. */
    public static final Node OCCURRENCE = term("Occurrence");
    /** The class of decisions that a report tells of the same event as another. */
    public static final Node GROUPING = term("Grouping");
    /** From an event in an article to what it is a report of. */
    public static final Node REPORT_OF = term("reportOf");
    /** From a grouping to the event as the article tells it. */
    public static final Node REPORT = term("report");
    /** From a grouping to the report that it is most like. */
    public static final Node ALONGSIDE = term("alongside");

    private Vocabulary() {}

    /** Gives the code with a local name. */
    static Node code(String name) {
        return NodeFactory.createURI(Lex.NGC + name);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Lex.NG + name);
    }
}
