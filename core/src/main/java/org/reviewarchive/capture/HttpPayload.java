package org.reviewarchive.capture;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * What a server answered, without the wrapping it travelled in. Headers that lie about the wrapping are told and the
 * bytes taken as they are.
 *
 * @param status the status, such as 200
 * @param type what the server says it is
 * @param body the document; of a damaged one what precedes the damage
 * @param odd what was wrong with it, each the message of a diagnostic
 */
record HttpPayload(int status, ContentType type, byte[] body, List<String> odd) {
    private static final int LONGEST_HEADER = 1 << 20;

    /**
     * Reads an answer.
     *
     * @throws LimitReached when its document is too large
     */
    static HttpPayload of(byte[] answer, Budget budget) throws IOException {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        ByteBuffer head = ByteBuffer.wrap(answer, 0, Math.min(answer.length, LONGEST_HEADER));
        List<String> odd = new ArrayList<>();
        try {
            Foreign.call(() -> {
                parser.parse(head);
                return head;
            });
        } catch (IOException damaged) {
            return unheaded(answer);
        }
        if (!parser.isFinished() || parser.isError()) {
            return unheaded(answer);
        }
        MessageHeaders headers = parser.headers();
        InputStream body = new ByteArrayInputStream(answer, head.position(), answer.length - head.position());
        if (says(headers, "Transfer-Encoding", "chunked")) {
            body = new ChunkedStream(body);
        }
        return new HttpPayload(
                parser.status(),
                headers.first("Content-Type").map(ContentType::of).orElse(ContentType.UNSAID),
                decoded(body, headers, budget, odd),
                List.copyOf(odd));
    }

    private static HttpPayload unheaded(byte[] answer) {
        return new HttpPayload(
                200, ContentType.UNSAID, answer, List.of("begins with no readable HTTP header; read as it is"));
    }

    private static byte[] decoded(InputStream body, MessageHeaders headers, Budget budget, List<String> odd)
            throws IOException {
        InputStream plain = new BufferedInputStream(body);
        plain.mark(2);
        int first = plain.read();
        int second = plain.read();
        plain.reset();
        if (says(headers, "Content-Encoding", "gzip")) {
            if (first != 0x1f || second != 0x8b) {
                odd.add("is said to be gzip and is not; read as it is");
            } else {
                plain = new Gunzip(plain);
            }
        } else if (says(headers, "Content-Encoding", "deflate")) {
            // Servers send it with zlib's two bytes before it, and without.
            boolean wrapped = (first & 0x0f) == 8 && (first << 8 | second) % 31 == 0;
            plain = new InflaterInputStream(plain, new Inflater(!wrapped));
        } else if (says(headers, "Content-Encoding", "br") || says(headers, "Content-Encoding", "zstd")) {
            odd.add("is packed by a method that is not read ("
                    + headers.first("Content-Encoding").orElse("") + ")");
        }
        Tolerant tolerant = new Tolerant(plain);
        byte[] bytes = budget.read(tolerant);
        if (tolerant.isDamaged()) {
            odd.add("is cut off or damaged in its wrapping; what precedes is read");
        }
        return bytes;
    }

    private static boolean says(MessageHeaders headers, String name, String word) {
        return headers.all(name).stream()
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(word));
    }
}
