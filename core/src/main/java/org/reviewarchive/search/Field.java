package org.reviewarchive.search;

/** Where a term stands, and how much that matters. */
enum Field {
    TITLE(1, 8, 8),
    SUMMARY(2, 3, 80),
    COMMENTS(4, 3, 300),
    ADDED(8, 1.2, 600),
    REMOVED(16, 1, 600),
    STAYED(32, 0.3, 1_200),
    PATHS(64, 3, 30),
    REST(128, 0.5, 60);

    private static final double SATURATION = 1.2;

    /** The bit of a shape that says a term stands here. */
    final int bit;

    private final double weight;
    private final double usual;

    Field(int bit, double weight, double usual) {
        this.bit = bit;
        this.weight = weight;
        this.usual = usual;
    }

    /** Returns what a term adds to its weight for standing here. */
    double score(int count, int length) {
        return weight * count / (count + SATURATION * (0.4 + 0.6 * length / usual));
    }
}
