package org.reviewarchive.capture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** What one file gave, and files to try it with. */
final class Unpacked {
    static final long MAX = 100_000;

    private final List<Found> found = new ArrayList<>();

    private Unpacked() {}

    static Unpacked of(String name, byte[] bytes) {
        return of(name, bytes, MAX);
    }

    static Unpacked of(String name, byte[] bytes, long max) {
        Unpacked unpacked = new Unpacked();
        try {
            new Unpacking(new Budget(max, bytes.length), unpacked.found::add)
                    .file(name, new SeekableInMemoryByteChannel(bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return unpacked;
    }

    List<Found.Document> documents() {
        return found.stream()
                .filter(Found.Document.class::isInstance)
                .map(Found.Document.class::cast)
                .toList();
    }

    List<String> paths() {
        return documents().stream().map(document -> document.source().path()).toList();
    }

    String text(int index) {
        return documents().get(index).capture().orElseThrow().text();
    }

    List<String> diagnostics() {
        return found.stream()
                .flatMap(each -> each.diagnostics().stream())
                .map(Object::toString)
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    /** Names and contents by turns. */
    static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                byte[] content = content(entries[i + 1]);
                ZipEntry entry = new ZipEntry((String) entries[i]);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }

    /** Names and contents by turns; a content that is a {@link Byte} is the kind of an entry without one. */
    static byte[] tar(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out, UTF_8.name())) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < entries.length; i += 2) {
                if (entries[i + 1] instanceof Byte kind) {
                    TarArchiveEntry entry = new TarArchiveEntry((String) entries[i], kind, true);
                    entry.setLinkName("/etc/passwd");
                    tar.putArchiveEntry(entry);
                } else {
                    byte[] content = content(entries[i + 1]);
                    TarArchiveEntry entry = new TarArchiveEntry((String) entries[i], true);
                    entry.setSize(content.length);
                    tar.putArchiveEntry(entry);
                    tar.write(content);
                }
                tar.closeArchiveEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(Object content) {
        return content instanceof byte[] bytes ? bytes : bytes((String) content);
    }

    static byte[] record(Map<String, String> headers, byte[] block) {
        StringBuilder head = new StringBuilder("WARC/1.1\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!headers.containsKey("Content-Length")) {
            head.append("Content-Length: ").append(block.length).append("\r\n");
        }
        return join(bytes(head + "\r\n"), block, bytes("\r\n\r\n"));
    }

    /** A record of a server's answer. */
    static byte[] response(String target, String http, byte[] body) {
        return record(
                Map.of(
                        "WARC-Type", "response",
                        "WARC-Target-URI", target,
                        "WARC-Date", "2024-05-06T07:08:09Z",
                        "WARC-Record-ID", "<urn:uuid:" + target.hashCode() + ">",
                        "Content-Type", "application/http;msgtype=response"),
                join(bytes(http.replace("\n", "\r\n") + "\r\n\r\n"), body));
    }

    /** A record of a page. */
    static byte[] page(String target, String html) {
        return response(target, "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8", bytes(html));
    }
}
