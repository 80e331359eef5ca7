// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/**
 * How long the server waits for those who send or take their bytes slowly: each of them holds a thread.
 *
 * @param all            how many bodies are read and long answers sent at once
 * @param perClient      how many of them from and to one client
 * @param bodyMillis     how long the body of a stranger's request may take
 * @param sendMillis     how long any answer may take to be sent
 * @param bytesPerSecond how fast at least a longer answer must be taken beyond that
 */
public record Transfers(int all, int perClient, int bodyMillis, int sendMillis, int bytesPerSecond) {
    /** For the two hundred and more threads that a server has: more than half of what all may hold is left to others. */
    public static final Transfers USUAL = new Transfers(128, 64, 20_000, 30_000, 100_000);

    private static final long MILLIS = 1000;

    /** Gives how many milliseconds the sending of so many bytes may take. */
    long sending(long bytes) {
        return sendMillis + bytes * MILLIS / bytesPerSecond;
    }
}
