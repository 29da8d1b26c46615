package org.reviewarchive.site.view;

/**
 * An icon: one sign for a theme of text, and the same drawn, for a theme of pictures. It never stands without words.
 *
 * @param sign one character
 * @param outline a path in a square of 16 by 16 units, to be stroked and not filled
 */
public record IconView(String sign, String outline) {
    public static final IconView ABANDONED = new IconView("⊘", "M8 2.25a5.75 5.75 0 1 0 .01 0zM4 12l8-8");
    public static final IconView BUBBLE = new IconView("¶", "M2.5 3h11v7.5H8.25L5.5 13.25V10.5h-3z");
    public static final IconView CHECK = new IconView("✓", "M3 8.5 6.5 12 13 4.5");
    public static final IconView CROSS = new IconView("✕", "m4 4 8 8m0-8-8 8");
    public static final IconView DASH = new IconView("–", "M4 8h8");
    public static final IconView DOT = new IconView("·", "M8 8h.01");
    public static final IconView DOTS = new IconView("…", "M3.5 8h.01M8 8h.01M12.5 8h.01");
    public static final IconView LANDED = new IconView("●", "M8 2v8M4.5 6.5 8 10l3.5-3.5M3 13.5h10");
    public static final IconView OPEN = new IconView("○", "M8 2.25a5.75 5.75 0 1 0 .01 0z");
    public static final IconView QUESTION =
            new IconView("?", "M5.25 5.5a2.75 2.75 0 1 1 4.1 2.4C8.4 8.4 8 8.9 8 9.75M8 13h.01");
    public static final IconView TURN = new IconView("○", "M13 8.5a5 5 0 1 1-1.5-4L13 6m0-4v4H9");
    public static final IconView UNRESOLVED =
            new IconView("●", "M8 2.25a5.75 5.75 0 1 0 .01 0zM8 7.5a.5.5 0 1 0 .01 0z");
    public static final IconView UPLOAD = new IconView("↑", "M8 13.5v-11M3.5 7 8 2.5 12.5 7");
    public static final IconView WARNING = new IconView("!", "M8 2.5v7M8 13h.01");
}
