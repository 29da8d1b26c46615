package org.reviewarchive.search;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A sorted run of terms with their postings, read from its first term to its last. */
final class Run implements Closeable, Comparable<Run> {
    /** Stands in place of a size behind the last term. */
    private static final int END = -1;

    private final DataInputStream in;
    private String term = "";
    private Postings postings = new Postings();

    /** Starts before the first term. */
    Run(DataInputStream in) {
        this.in = in;
    }

    static void write(String term, Postings postings, DataOutputStream out) throws IOException {
        out.writeInt(postings.size());
        out.writeUTF(term);
        for (int i = 0; i < postings.size(); i++) {
            out.writeInt(postings.number(i));
            out.writeShort(postings.shape(i));
        }
    }

    static void writeEnd(DataOutputStream out) throws IOException {
        out.writeInt(END);
    }

    /** Goes to the next term; returns false behind the last. */
    boolean next() throws IOException {
        int size = in.readInt();
        if (size == END) {
            return false;
        }
        term = in.readUTF();
        postings = new Postings();
        for (int i = 0; i < size; i++) {
            int number = in.readInt();
            postings.add(number, in.readShort());
        }
        return true;
    }

    String term() {
        return term;
    }

    Postings postings() {
        return postings;
    }

    @Override
    public int compareTo(Run other) {
        return term.compareTo(other.term);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
