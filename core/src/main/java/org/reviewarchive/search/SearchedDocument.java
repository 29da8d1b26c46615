package org.reviewarchive.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One review, task or commit as the search knows it.
 *
 * @param type what it is, as in {@code type:}
 * @param page the address of its page
 * @param id its mark, as people read it
 * @param title its title
 * @param state where it stands, as in {@code state:}; empty when no review can stand so
 * @param owner the user name of whose it is
 * @param opened the day it was opened, such as {@code 2021-07-23}
 * @param people by user name, what else somebody is called
 * @param passages what it says
 * @param code its code
 * @param facts its facts, such as {@code author:ada}
 */
public record SearchedDocument(
        String type,
        String page,
        String id,
        String title,
        Optional<String> state,
        Optional<String> owner,
        Optional<String> opened,
        Map<String, List<String>> people,
        List<Passage> passages,
        List<CodeFile> code,
        Set<String> facts) {
    /** Copies lists and sets, keeps the order of people, and rejects nulls. */
    public SearchedDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(people, "people");
        passages = List.copyOf(passages);
        code = List.copyOf(code);
        facts = Set.copyOf(facts);
    }
}
