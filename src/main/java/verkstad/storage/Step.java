package verkstad.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verkstad.model.Problem;
import verkstad.model.Project;
import verkstad.model.change.Recalled;

/**
 * A step back or forth between two projects, such as a file can keep: the rows that differ, as they are to be. None is
 * made that touches a round or a dot vote. Safe to use from any thread.
 */
public final class Step implements Recalled.Way {
    private static final Set<String> VOTES = Stream.concat(RoundTables.ROUND.withParts(), DotTables.VOTE.withParts())
            .map(Table::name)
            .collect(Collectors.toUnmodifiableSet());

    /** A later version wrote what this one does not know, or the bytes are no step at all. */
    static final Step UNREADABLE = new Step(new byte[0]);

    private final byte[] bytes;

    private Step(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A row as it is to be; only its key, where there is to be none. */
    record Change(Table<?> table, boolean there, List<@Nullable Object> cells) {
        private boolean isOfVotes() {
            return VOTES.contains(table.name())
                    || (table == Stated.TABLE && VOTES.contains(String.valueOf(cells.getFirst())));
        }
    }

    /** Empty where they are the same, or what differs has to do with votes. */
    public static Optional<Step> between(Project from, Project to) {
        var changes = new ArrayList<Change>();
        var rows = new Rows() {
            @Override
            public void insert(Table<?> table, List<@Nullable Object> row) {
                changes.add(new Change(table, true, row));
            }

            @Override
            public void update(Table<?> table, List<@Nullable Object> row) {
                changes.add(new Change(table, true, row));
            }

            @Override
            public void delete(Table<?> table, List<@Nullable Object> row) {
                changes.add(new Change(table, false, table.key(row)));
            }
        };
        try {
            new Difference(rows).between(from, to);
        } catch (SQLException | RuntimeException e) {
            return Optional.empty(); // no file takes such a project
        }
        if (changes.isEmpty() || changes.stream().anyMatch(Change::isOfVotes)) return Optional.empty();
        return Optional.of(new Step(StepBytes.of(changes)));
    }

    static Step read(byte[] bytes) {
        try {
            StepBytes.changes(bytes);
            return new Step(bytes);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public Project from(Project now) throws Problem.Refused {
        try {
            var rows = rows(now);
            for (var change : StepBytes.changes(bytes)) {
                var table = rows.computeIfAbsent(change.table(), t -> new LinkedHashMap<>());
                var key = change.table().key(change.cells());
                if (change.there()) table.put(key, change.cells());
                else table.remove(key);
            }
            rows.values().removeIf(Map::isEmpty);
            return whole(rows);
        } catch (IOException | SQLException e) {
            throw new Problem.Refused("problem.step-does-not-fit");
        }
    }

    /** The project that these rows tell, if they tell one without a rest. */
    private static Project whole(Map<Table<?>, Map<List<@Nullable Object>, List<@Nullable Object>>> rows)
            throws SQLException, Problem.Refused {
        var found = new LinkedHashMap<Table<?>, List<List<@Nullable Object>>>();
        rows.forEach((table, all) -> found.put(table, new ArrayList<>(all.values())));
        var sound = new SoundRows(found);
        var project = sound.project("");
        if (sound.dropped() > 0 || !rows(project).equals(rows)) throw new Problem.Refused("problem.step-does-not-fit");
        return project;
    }

    private static Map<Table<?>, Map<List<@Nullable Object>, List<@Nullable Object>>> rows(Project project)
            throws SQLException {
        var rows = new LinkedHashMap<Table<?>, Map<List<@Nullable Object>, List<@Nullable Object>>>();
        NewRows all =
                (table, row) -> rows.computeIfAbsent(table, t -> new LinkedHashMap<>()).put(table.key(row), row);
        new Difference(all).between(null, project);
        return rows;
    }
}
