package org.bienban.app.importing;

import java.util.UUID;

/** An import was started, stopped or taken up again by a person. Published in the transaction of the change. */
public sealed interface ImportChanged {

    UUID batchId();

    UUID unitId();

    UUID by();

    record ImportStarted(UUID batchId, UUID unitId, int files, UUID by) implements ImportChanged {}

    record ImportCancelled(UUID batchId, UUID unitId, UUID by) implements ImportChanged {}

    record ImportResumed(UUID batchId, UUID unitId, UUID by) implements ImportChanged {}
}
