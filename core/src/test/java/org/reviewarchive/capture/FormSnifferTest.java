package org.reviewarchive.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormSnifferTest {
    private static final String DIFF = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n";
    private static final String HASH = "0123456789abcdef0123456789abcdef01234567";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": \"<html>\"}",
                " \n[ {\"a\": 1} ]",
                "{}",
                "[]",
                "[[1]]",
                "for (;;);{\"error\":null}",
                ")]}'\n{\"a\":1}"
            })
    void knowsJson(String text) {
        assertEquals(Optional.of(Form.JSON), FormSniffer.sniff(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DIFF,
                "\n" + DIFF,
                "diff --git a/i.png b/i.png\nnew file mode 100644\nGIT binary patch\nliteral 0\n",
                "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-<html>\n+b\n",
                "Index: x.c\n===================================================================\n--- x.c\n+++ x.c\n",
                "Index: x.c\r\n===================================================================\r\n--- x.c\r\n",
                "diff -r 0123 x\n--- a/x\n+++ b/x\n",
                "# HG changeset patch\n# User ada\n",
                "From " + HASH
                        + " Mon Sep 17 00:00:00 2001\nFrom: Ada <ada@example.org>\nSubject: [PATCH] x\n y\n\nWords.\n\n---\n"
                        + DIFF,
                "Subject: [PATCH] x\nFrom: Ada <ada@example.org>\n\nWords.\n\n" + DIFF,
                "commit " + HASH + "\nAuthor: Ada <ada@example.org>\nDate:   now\n\n    Words.\n\n" + DIFF
            })
    void knowsPatches(String text) {
        assertEquals(Optional.of(Form.PATCH), FormSniffer.sniff(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><pre>\n" + DIFF + "</pre>",
                "Home\nD1 A title\n\n" + DIFF,
                "   [1]Page Menu[2]Home\n" + DIFF,
                "[1]",
                "{F123}",
                "\"scalar\"",
                "--- a rule ---\nwords",
                "Subject: words\n\nwords without a patch\n",
                "From Ada with love\n" + DIFF,
                ""
            })
    void takesNoOtherTextForOne(String text) {
        assertEquals(Optional.empty(), FormSniffer.sniff(text));
    }
}
