package org.bienban.search.node;

import java.io.IOException;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.action.admin.cluster.node.info.NodesInfoResponse;
import org.opensearch.http.HttpInfo;

/** A single OpenSearch node for tests: says at which port it listens and ends when its standard input does. */
public final class OpenSearchNode {
    private static final String MODULES =
            "org.opensearch.analysis.common.CommonAnalysisModulePlugin,org.opensearch.transport.Netty4ModulePlugin";

    private OpenSearchNode() {}

    /** Starts a node; the only argument is the folder of its data. */
    public static void main(String[] arguments) throws IOException {
        String folder = Path.of(arguments[0]).toAbsolutePath().toString();
        try (OpenSearchRunner runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> settings.put("http.port", "0")
                    .put("transport.port", "0")
                    .put("network.host", "127.0.0.1")
                    .put("discovery.type", "single-node")
                    .put("cluster.routing.allocation.disk.threshold_enabled", false));
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(folder)
                    .clusterName("bienban-tests")
                    .moduleTypes(MODULES)
                    .disableESLogger()
                    .numOfNode(1));
            runner.ensureYellow();
            System.out.println("listening " + port(runner));
            System.out.flush();
            awaitEnd();
        }
        // Threads of the node must not keep the process.
        System.exit(0);
    }

    private static int port(OpenSearchRunner runner) {
        NodesInfoResponse nodes = runner.admin().cluster().prepareNodesInfo().get();
        return nodes.getNodes()
                .getFirst()
                .getInfo(HttpInfo.class)
                .address()
                .publishAddress()
                .getPort();
    }

    private static void awaitEnd() throws IOException {
        while (System.in.read() >= 0) {
            // whatever comes, only the end counts
        }
    }
}
