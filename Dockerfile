# Stadtlotse in a container, built from this repository and the package registries of Debian, Rust and Python alone.
#
#   docker build --tag stadtlotse .
#   docker run --read-only --cap-drop ALL --publish 3000:3000 --volume stadtlotse:/data stadtlotse
#
# Editors and metrics listen on 127.0.0.1:3001 inside. To reach them from another container, set
# STADTLOTSE_LISTEN__INTERNAL=0.0.0.0:3001 and publish that port to your own network only.

FROM debian:bookworm-slim AS build
ENV DEBIAN_FRONTEND=noninteractive CARGO_HOME=/cargo
# rustc-web and cargo-web: the newer Rust that Debian keeps for browsers, as an ordinary stable compiler.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends \
    ca-certificates cargo-web gcc libc6-dev python3 python3-pip rustc-web \
 && rm -rf /usr/share/doc /usr/share/man
WORKDIR /src
# Slow steps that seldom change come first, so that they are kept.
COPY scripts/lib.sh scripts/model.sh scripts/
COPY server/model server/model
RUN scripts/model.sh
COPY scripts/wasm.sh scripts/
RUN scripts/wasm.sh
COPY . .
RUN scripts/build.sh && rm -rf var/tools

FROM debian:bookworm-slim
# ONNX Runtime is written in C++.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libstdc++6 \
 && rm -rf /var/lib/apt/lists/* \
 && install --directory --owner 10001 --group 10001 /data
WORKDIR /opt/stadtlotse
COPY --from=build /src/LICENSE ./
COPY --from=build /src/server/model/manifest.toml server/model/
COPY --from=build /src/var/lib var/lib
COPY --from=build /src/var/model var/model
COPY --from=build /src/knowledge knowledge
COPY --from=build /src/target/site target/site
COPY --from=build /src/target/release/stadtlotse /usr/local/bin/
ENV STADTLOTSE_LISTEN__PUBLIC=0.0.0.0:3000 \
    STADTLOTSE_DATA__FOLDER=/data \
    STADTLOTSE_STORAGE__URL=sqlite:///data/stadtlotse.sqlite?mode=rwc
USER 10001:10001
VOLUME /data
EXPOSE 3000
# Asks the running server, by the shell's own sockets: nothing else needs to be inside.
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/3000 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
ENTRYPOINT ["stadtlotse"]
CMD ["serve"]
