package org.reviewarchive.site.view.talk;

import java.util.ArrayList;
import java.util.List;
import org.reviewarchive.model.Person;
import org.reviewarchive.model.TimelineEvent;

/** Cuts a timeline into what people read and what machines did in between. */
final class Runs {
    /** So many events that matter little are folded together. */
    private static final int FOLDED = 3;

    /**
     * Neighbouring groups of events.
     *
     * @param folded whether they all matter little and are many
     * @param groups the groups
     */
    record Run(boolean folded, List<EventGroups.Group> groups) {
        /** Returns how many events there are. */
        int size() {
            return groups.stream().mapToInt(group -> group.events().size()).sum();
        }

        /** Returns who did them, each once, in the order they first did. */
        List<String> names() {
            return groups.stream()
                    .flatMap(group -> group.events().stream())
                    .flatMap(event -> event.who().stream())
                    .map(Person::name)
                    .distinct()
                    .toList();
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private final List<EventGroups.Group> read = new ArrayList<>();
    private final List<EventGroups.Group> minor = new ArrayList<>();

    private Runs() {}

    static List<Run> of(List<EventGroups.Group> groups) {
        Runs runs = new Runs();
        for (EventGroups.Group group : groups) {
            if (group.events().stream().allMatch(Runs::isMinor)) {
                runs.minor.add(group);
            } else {
                runs.endMinor();
                runs.read.add(group);
            }
        }
        runs.endMinor();
        runs.endRead();
        return runs.runs;
    }

    private static boolean isMinor(TimelineEvent event) {
        return EventStyle.of(event).kind() == EventStyle.Kind.MINOR;
    }

    private void endMinor() {
        Run run = new Run(true, List.copyOf(minor));
        minor.clear();
        if (run.size() < FOLDED) {
            read.addAll(run.groups());
        } else {
            endRead();
            runs.add(run);
        }
    }

    private void endRead() {
        if (!read.isEmpty()) {
            runs.add(new Run(false, List.copyOf(read)));
            read.clear();
        }
    }
}
