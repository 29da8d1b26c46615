package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.model.Resolution;
import org.reviewarchive.text.Texts;

/** Groups the threads of a page by their state. */
public final class ThreadLists {
    private static final List<Resolution> ORDER =
            List.of(Resolution.UNRESOLVED, Resolution.UNKNOWN, Resolution.RESOLVED);

    private static final int AT_THE_SIDE = 8;
    private static final int UNFOLDED = 12;

    private ThreadLists() {}

    /** Makes the list of threads, which are in the order of the page. */
    public static ThreadListView of(List<ThreadView> threads, Texts texts) {
        List<ThreadGroupView> groups = new ArrayList<>();
        for (Resolution resolution : ORDER) {
            ResolutionView state = ResolutionView.of(resolution, texts);
            List<ThreadView> members = threads.stream()
                    .filter(thread -> thread.resolution().equals(state))
                    .toList();
            // What is settled can wait; a long list of what nobody knows would hide everything else.
            boolean unfolded = resolution == Resolution.UNRESOLVED
                    || resolution == Resolution.UNKNOWN && groups.isEmpty() && members.size() <= UNFOLDED;
            if (!members.isEmpty()) {
                groups.add(new ThreadGroupView(state, texts.of("number", members.size()), unfolded, members));
            }
        }
        String unresolved = ResolutionView.of(Resolution.UNRESOLVED, texts).settled();
        List<ThreadView> open = threads.stream()
                .filter(thread -> thread.resolution().settled().equals(unresolved))
                .toList();
        int more = open.size() - AT_THE_SIDE;
        return new ThreadListView(
                groups, open.stream().limit(AT_THE_SIDE).toList(), more > 0 ? texts.of("andMore", more) : "");
    }
}
