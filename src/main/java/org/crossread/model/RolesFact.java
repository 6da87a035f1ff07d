package org.crossread.model;

import java.util.Optional;

/**
 * Who did what to whom.
 *
 * @param where from the first to the last word of the clause
 * @param predicate stem of the verb
 * @param agent canonical name, or stem of the head noun, of who did it
 * @param patient canonical name, or stem of the head noun, of whom it was done to
 */
public record RolesFact(Span where, String predicate, String agent, String patient) implements Fact {
    public RolesFact {
        if (predicate.isBlank() || agent.isBlank() || patient.isBlank()) {
            throw new IllegalArgumentException("roles fact at " + where + " has a blank");
        }
    }

    @Override
    public Kind kind() {
        return Kind.ROLES;
    }

    @Override
    public Optional<String> value() {
        return Optional.of(agent + " > " + predicate + " > " + patient);
    }
}
