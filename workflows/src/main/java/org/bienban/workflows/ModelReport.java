package org.bienban.workflows;

import java.util.List;
import org.bienban.workflows.ModelVersion.ModelKind;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file.
 *
 * @param kind what it is, null if it could not be told
 * @param key the process or decision, empty if it could not be told
 * @param findings what is wrong, errors first
 * @param changes what differs from the newest version
 * @param drawing the process as a picture, null if it cannot be drawn
 * @param deployedVersion the number of the version made of it, null if none was
 */
public record ModelReport(
        @Nullable ModelKind kind,
        String key,
        List<Finding> findings,
        List<Change> changes,
        @Nullable ProcessDiagram drawing,
        @Nullable Integer deployedVersion) {

    /** Copies the lists. */
    public ModelReport {
        findings = List.copyOf(findings);
        changes = List.copyOf(changes);
    }

    /** Tells whether the file may be deployed. */
    public boolean isDeployable() {
        return findings.stream().noneMatch(finding -> finding.problem().isError());
    }

    /**
     * Something wrong in a file.
     *
     * @param element the id of the element, empty if it is about the whole file
     * @param detail the name, expression or message it is about, may be empty
     */
    public record Finding(Problem problem, String element, String detail) {}

    /**
     * A difference to the newest version.
     *
     * @param name the name of the element, of the file for what is new
     */
    public record Change(ChangeKind kind, String element, String name) {}

    /** How an element differs. */
    public enum ChangeKind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It has another name. */
        RENAMED,
        /** It does something else or leads elsewhere. */
        CHANGED
    }

    /** What can be wrong. */
    public enum Problem {
        /** Nothing is in the file. */
        EMPTY,
        /** The file is larger than a model can be. */
        TOO_LARGE,
        /** It declares a document type or entities, by which a file could read others. */
        DOCUMENT_TYPE,
        /** It is no XML. */
        NOT_WELL_FORMED,
        /** It is neither a BPMN nor a DMN file. */
        UNKNOWN_KIND,
        /** It is not what the standard allows. */
        NOT_VALID,
        /** The process or decision has another key than ours. */
        WRONG_KEY,
        /** It is not marked executable. */
        NOT_EXECUTABLE,
        /** How long history is kept is not said. */
        NO_HISTORY_LIMIT,
        /** It refers to another file. */
        EXTERNAL_RESOURCE,
        /** A kind of element that may not be used, for example a script. */
        FORBIDDEN_ELEMENT,
        /** An attribute or extension that may not be used. */
        FORBIDDEN_ATTRIBUTE,
        /** An expression beyond comparing our own variables. */
        FORBIDDEN_EXPRESSION,
        /** An expression uses a variable that does not exist. */
        UNKNOWN_VARIABLE,
        /** Work is given to something the program does not have. */
        UNKNOWN_DELEGATE,
        /** An automatic step does nothing. */
        NO_DELEGATE,
        /** A message the program does not send. */
        UNKNOWN_MESSAGE,
        /** A task of a person the program does not know. */
        UNKNOWN_TASK,
        /** An element the program needs is missing. */
        NEEDED_MISSING,
        /** An element has no name. */
        NO_NAME,
        /** A step cannot be reached. */
        UNREACHABLE,
        /** A step leads nowhere. */
        DEAD_END,
        /** A fork has no way for "otherwise". */
        NO_DEFAULT,
        /** An element is not drawn. */
        NOT_DRAWN,
        /** The table gives no single answer for some case. */
        NO_ANSWER,
        /** A name is not translated: people see the model's own. */
        NOT_TRANSLATED;

        /** Returns whether it keeps the file from being deployed. */
        public boolean isError() {
            return this != NOT_TRANSLATED;
        }
    }
}
