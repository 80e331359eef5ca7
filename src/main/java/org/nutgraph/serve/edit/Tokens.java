// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.problem.InvalidInput;

/**
 * Who may write: a name and the SHA-256 of a token on each line of a file. A token is 256 random bits, so that its hash
 * needs no salt and cannot be tried out.
 */
public final class Tokens {
    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9._@-]{1,64})\\s+sha256:([0-9a-f]{64})");
    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;

    private final Map<String, byte[]> hashes;

    private Tokens(Map<String, byte[]> hashes) {
        this.hashes = hashes;
    }

    /** Gives none: nobody may write. */
    public static Tokens none() {
        return new Tokens(Map.of());
    }

    /** Gives those of a file. Fails with {@link InvalidInput}, with the line, if it cannot be read. */
    public static Tokens of(Path file) {
        Map<String, byte[]> hashes = new TreeMap<>();
        List<String> lines = lines(file);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                var form = LINE.matcher(line);
                if (!form.matches()) {
                    throw unreadable(file, "line " + (at + 1) + " is no name and sha256:hash");
                }
                hashes.put(form.group(1), HexFormat.of().parseHex(form.group(2)));
            }
        }
        return new Tokens(hashes);
    }

    /**
     * Makes a token for a name, adds its hash to a file that only its owner may read, and gives the token, which is kept
     * nowhere. Fails with {@link InvalidInput} if the name has other characters than letters, digits and ._@-.
     */
    public static String create(Path file, String name) {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        String line = name + " sha256:" + HexFormat.of().formatHex(hash(token)) + "\n";
        if (!LINE.matcher(line.strip()).matches()) {
            throw new InvalidInput("token-name", "The name " + name + " cannot be used.",
                    "Use letters, digits and . _ @ - only.");
        }
        try {
            if (Files.notExists(file) && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return token;
        } catch (IOException fault) {
            throw new EnvironmentFault("output-unwritable", "The file " + file + " cannot be written: "
                    + fault.getMessage() + ".", "Check the path and its permissions.");
        }
    }

    /** Says whether anybody may write. */
    boolean any() {
        return !hashes.isEmpty();
    }

    /** Gives whose token a header Authorization holds. */
    Optional<String> who(Optional<String> header) {
        // RFC 9110: the name of a scheme is written in any case.
        byte[] given = hash(header.filter(it -> it.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(it -> it.substring(SCHEME.length()).strip())
                .orElse(""));
        // Every hash is compared, in constant time: how long it takes tells nothing.
        return hashes.entrySet().stream().filter(known -> MessageDigest.isEqual(known.getValue(), given))
                .map(Map.Entry::getKey).reduce((first, second) -> first);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException fault) {
            throw unreadable(file, String.valueOf(fault.getMessage()));
        }
    }

    private static InvalidInput unreadable(Path file, String why) {
        return new InvalidInput("tokens-unreadable", "The tokens in " + file + " cannot be read: " + why + ".",
                "Make the file with nutgraph token.");
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }
}
