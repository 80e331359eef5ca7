// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Bytes to a server as no client of a library would send them. */
public final class Wire implements AutoCloseable {
    private final Socket socket = new Socket();

    /** Connects to a port of this machine with a small window for what comes back. */
    public Wire(int port) throws IOException {
        socket.setReceiveBufferSize(2048);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Sends text, one byte a character. */
    public Wire send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Gives the status line and the headers that come back, or what there is of them when the server hangs up. */
    public String head() throws IOException {
        StringBuilder head = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int read = in.read(); read >= 0 && head.indexOf("\r\n\r\n") < 0; read = in.read()) {
            head.append((char) read);
        }
        return head.toString();
    }

    /** Reads until the server hangs up, and gives how many bytes came. */
    public long drain() {
        long bytes = 0;
        try {
            byte[] part = new byte[65536];
            for (int read = socket.getInputStream().read(part); read >= 0; read = socket.getInputStream().read(part)) {
                bytes += read;
            }
        } catch (IOException hungUp) {
            return bytes;
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
