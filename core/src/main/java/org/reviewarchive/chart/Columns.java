package org.reviewarchive.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A chart of upright bars on a common ground. The highest is never higher than the plot, and a bar of 1 can be seen
 * beside one of a million. Immutable.
 *
 * @param frame the room there is
 * @param values what the bars show, from left to right, none below 0
 */
public record Columns(Frame frame, List<Integer> values) {
    /** Bars that are thinner than this touch each other, since gaps would flicker. */
    private static final double THIN = 4;

    /** Two bars in a wide plot would look like walls. */
    private static final double WIDEST = 48;

    /** What can just be seen. */
    private static final double LOWEST = 1;

    /**
     * The room of a chart, in its own units.
     *
     * @param width from edge to edge
     * @param height from edge to edge
     * @param left what is kept free for the numbers of the scale
     * @param top what is kept free above the plot
     * @param bottom what is kept free for the names of the bars
     */
    public record Frame(int width, int height, int left, int top, int bottom) {}

    /**
     * A bar with something to show.
     *
     * @param index which value it shows
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is
     * @param height how high it is
     */
    public record Bar(int index, String x, String y, String width, String height) {}

    /**
     * A line across the plot.
     *
     * @param value the number it stands for
     * @param y where it is
     */
    public record Rule(int value, String y) {}

    /** Copies the values. */
    public Columns {
        values = List.copyOf(values);
        if (values.stream().anyMatch(value -> value < 0)) {
            throw new IllegalArgumentException("a bar cannot be lower than the ground: " + values);
        }
    }

    /** Returns the bars of all values above 0. */
    public List<Bar> bars() {
        return IntStream.range(0, values.size())
                .filter(index -> values.get(index) > 0)
                .mapToObj(this::bar)
                .toList();
    }

    private Bar bar(int index) {
        double step = step();
        double gap = step < THIN ? 0 : Math.max(step / 5, step - WIDEST);
        double height = Math.max(LOWEST, rise(values.get(index)));
        return new Bar(
                index,
                number(frame.left() + index * step + gap / 2),
                number(ground() - height),
                number(step - gap),
                number(height));
    }

    /** Returns the lines of the scale from the ground up, which is the first. */
    public List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (int value : Scale.of(highest()).steps()) {
            rules.add(new Rule(value, number(ground() - rise(value))));
        }
        return rules;
    }

    /** Returns where the bar of a value begins; with the number of values, where the last one ends. */
    public String edge(int index) {
        return number(frame.left() + index * step());
    }

    /** Returns the middle of the bar of a value. */
    public String middle(int index) {
        return number(frame.left() + (index + 0.5) * step());
    }

    private double step() {
        return (frame.width() - frame.left()) / (double) Math.max(1, values.size());
    }

    private int ground() {
        return frame.height() - frame.bottom();
    }

    private double rise(int value) {
        return (ground() - frame.top()) * (value / (double) Scale.of(highest()).top());
    }

    private int highest() {
        return values.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Writes a coordinate to the hundredth, without zeros nobody needs. */
    private static String number(double value) {
        String exact = String.format(Locale.ROOT, "%.2f", value);
        return exact.replaceFirst("\\.?0+$", "");
    }
}
