package io.klue.runtime.internal.crash;

import io.klue.runtime.CrashReport;
import io.klue.runtime.spi.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/** The JSON form of a crash report. */
public final class CrashReportJson {
    private CrashReportJson() {}

    public static String write(CrashReport report) {
        return new String(JsonWriter.toBytes(report, CrashReportJson::write), StandardCharsets.UTF_8);
    }

    private static void write(JsonWriter out, CrashReport report) {
        out.beginObject();
        out.field("title").string(report.title());
        out.field("is_fatal").bool(report.fatal());
        out.field("time").string(report.time().toString());
        out.field("error_id").string(report.errorId());
        out.field("trace").string(report.trace());
        out.field("data").value(report.data());
        out.field("repeats").int64(report.repeats());
        out.field("call_id").string(report.callId());
        out.field("call_path").string(report.callPath());
        server(out.field("server"), report.server());
        out.optional("user", report.user(), CrashReportJson::user);
        out.optional("request", report.request(), CrashReportJson::request);
        out.optional("response", report.response(), CrashReportJson::response);
        out.endObject();
    }

    private static void server(JsonWriter out, CrashReport.Server server) {
        out.beginObject();
        out.field("name").string(server.name());
        out.field("version").string(server.version());
        out.field("environment").string(server.environment());
        out.field("host").string(server.host());
        out.field("port").int32(server.port());
        out.field("is_ec2").bool(server.onEc2());
        out.endObject();
    }

    private static void user(JsonWriter out, CrashReport.User user) {
        out.beginObject();
        out.optional("id", user.id(), JsonWriter::string);
        out.field("ip").string(user.ip());
        out.optional("forwarded_ip", user.forwardedIp(), JsonWriter::string);
        out.optional("user_agent", user.userAgent(), JsonWriter::string);
        out.field("claims").value(user.claims());
        out.endObject();
    }

    private static void request(JsonWriter out, CrashReport.Request request) {
        out.beginObject();
        out.field("method").string(request.method());
        out.field("path").string(request.path());
        out.field("query").string(request.query());
        out.field("headers").map(new TreeMap<>(request.headers()), JsonWriter::string);
        out.endObject();
    }

    private static void response(JsonWriter out, CrashReport.Response response) {
        out.beginObject();
        out.field("status").int32(response.status());
        out.optional("error", response.error(), JsonWriter::string);
        out.field("milliseconds").int64(response.milliseconds());
        out.endObject();
    }
}
