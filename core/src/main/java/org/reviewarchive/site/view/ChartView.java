package org.reviewarchive.site.view;

import java.util.List;

/**
 * A chart of upright bars in units of its own, for a template to draw.
 *
 * @param chartStyle the class of its proportions: wide or narrow
 * @param chartTitle what it shows, for those who cannot see it
 * @param chartWidth its width
 * @param chartHeight its height
 * @param chartLeft where the plot begins
 * @param groundY where the bars stand
 * @param labelY where the names of the bars stand
 * @param upWords what the height of a bar means
 * @param acrossWords what is from left to right; empty when the names of the bars say it
 * @param rules lines across the plot
 * @param bars the bars that are not of height 0
 * @param ticks marks on the ground
 * @param marks names of the bars, or of what is between them
 */
public record ChartView(
        String chartStyle,
        String chartTitle,
        int chartWidth,
        int chartHeight,
        int chartLeft,
        int groundY,
        int labelY,
        String upWords,
        String acrossWords,
        List<Rule> rules,
        List<Bar> bars,
        List<Tick> ticks,
        List<Mark> marks) {
    /**
     * A line of the scale.
     *
     * @param ruleY where it is
     * @param ruleWords its number
     */
    public record Rule(String ruleY, String ruleWords) {}

    /**
     * A bar.
     *
     * @param barX its left edge
     * @param barY its upper edge
     * @param barWidth how wide it is
     * @param barHeight how high it is
     * @param barWords what it says, for those who point at it
     */
    public record Bar(String barX, String barY, String barWidth, String barHeight, String barWords) {}

    /**
     * A mark on the ground.
     *
     * @param tickX where it is
     */
    public record Tick(String tickX) {}

    /**
     * A name under the ground.
     *
     * @param markX its middle
     * @param markWords the name
     * @param markMinor whether it is left out where there is little room
     */
    public record Mark(String markX, String markWords, boolean markMinor) {}
}
