// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BoundedInputStream;

import org.nutgraph.problem.UnreadableArticle;

/**
 * Reads an article from a file or from bytes: plain text, Markdown with or without front matter, or HTML, told by the
 * end of its name and by its first characters.
 */
public final class ArticleReader {
    /** The longest article that is read, in bytes: a long book. */
    static final int LONGEST = 5_000_000;

    private ArticleReader() {}

    /** Reads a file. Fails with {@link UnreadableArticle}, whose code says why. */
    public static Article read(Path file) {
        return read(bytes(file), file.toString());
    }

    private static byte[] bytes(Path file) {
        if (Files.isDirectory(file)) {
            throw new UnreadableArticle("article-directory", "The article " + file + " is a directory.",
                    "Name the files in it.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return IOUtils.toByteArray(bounded(in));
        } catch (AccessDeniedException denied) {
            throw new UnreadableArticle("article-forbidden", "The article " + file + " may not be read.",
                    "Give yourself the permission to read it.");
        } catch (IOException missing) {
            throw new UnreadableArticle(Files.exists(file) ? "article-forbidden" : "article-missing",
                    "The article " + file + " cannot be read: there is no such file, or it may not be read.",
                    "Check the path and its permissions.");
        }
    }

    private static InputStream bounded(InputStream in) throws IOException {
        return BoundedInputStream.builder().setInputStream(in).setMaxCount(LONGEST + 1L).get();
    }

    /** Reads bytes; the name tells the format and is spoken of in failures. Fails with {@link UnreadableArticle}. */
    public static Article read(byte[] bytes, String name) {
        if (bytes.length > LONGEST) {
            throw tooLong(name);
        }
        String hash = DigestUtils.sha256Hex(bytes);
        return worded(parse(Decoder.decode(bytes, name), hash, extension(name)), name);
    }

    /** Gives an article back, and fails with {@link UnreadableArticle} if there is no word in it. */
    public static Article worded(Article article, String name) {
        if (article.blocks().stream()
                .noneMatch(block -> block.view().text().codePoints().anyMatch(Character::isLetter))) {
            throw new UnreadableArticle("article-empty", "The article " + name + " holds no words.",
                    "Check that it is the right file.");
        }
        return article;
    }

    /**
     * Reads bytes likewise that may hold several articles: a feed in RSS or Atom, NITF or NewsML-G2.
     * Fails with {@link UnreadableArticle}.
     */
    public static List<Article> all(byte[] bytes, String name) {
        if (bytes.length > LONGEST) {
            throw tooLong(name);
        }
        String text = Decoder.decode(bytes, name);
        return FeedReader.reads(text) ? FeedReader.read(text, name) : List.of(read(bytes, name));
    }

    /** Reads a file likewise. */
    public static List<Article> all(Path file) {
        return all(bytes(file), file.toString());
    }

    private static UnreadableArticle tooLong(String name) {
        return new UnreadableArticle("article-too-long",
                "The article " + name + " is longer than " + LONGEST / 1_000_000 + " million bytes.",
                "Split it into its articles.");
    }

    private static Article parse(String text, String hash, String extension) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (FeedReader.reads(text)) {
            return FeedReader.read(text, "").getFirst();
        }
        boolean html = extension.matches("x?html?") || start.startsWith("<!doctype html") || start.startsWith("<html");
        if (html) {
            return HtmlReader.read(text, hash);
        }
        return extension.matches("md|markdown") || start.startsWith("---\n") || start.startsWith("---\r\n")
                ? MarkdownReader.read(text, hash)
                : TextReader.read(text, hash);
    }

    private static String extension(String name) {
        String end = FilenameUtils.getExtension(FilenameUtils.getName(name.replace('\0', ' ').replace(':', '_')));
        return end.toLowerCase(Locale.ROOT);
    }
}
