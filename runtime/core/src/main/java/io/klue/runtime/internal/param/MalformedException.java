package io.klue.runtime.internal.param;

/** Thrown for text that is not written as its place or style has it. */
public final class MalformedException extends Exception {
    private static final long serialVersionUID = 1;

    private final String keyword;
    private final String problem;

    /** With the keyword that a violation names, and a problem that continues "the value at this place …". */
    public MalformedException(String keyword, String problem) {
        super(problem);
        this.keyword = keyword;
        this.problem = problem;
    }

    /** What a violation names as broken. */
    public String keyword() {
        return keyword;
    }

    /** Continues "the value at this place …". */
    public String problem() {
        return problem;
    }
}
