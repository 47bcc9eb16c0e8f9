internal import CLibXML2

/// The SAX2 push parser of libxml2, with the options this program allows: no network, no DTD, no entity but the
/// five of XML, and no other limit than ours.
@safe final class XMLPushParser {
    let sink: XMLEventSink
    private let context: xmlParserCtxtPtr

    /// Calls `xmlCreatePushParserCtxt`; nil when memory is short.
    init?(sink: XMLEventSink) {
        Self.prepareLibrary
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startElementNs = { user, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
            unsafe XMLPushParser.sink(user)?.startElement(
                local,
                prefix,
                uri,
                namespaces,
                Int(namespaceCount),
                attributes,
                Int(count)
            )
        }
        unsafe handler.endElementNs = { user, local, prefix, uri in
            unsafe XMLPushParser.sink(user)?.endElement(local, prefix, uri)
        }
        unsafe handler.characters = { user, text, count in
            unsafe XMLPushParser.sink(user)?.characters(text, Int(count))
        }
        unsafe handler.cdataBlock = { user, text, count in
            unsafe XMLPushParser.sink(user)?.characters(text, Int(count))
        }
        unsafe handler.ignorableWhitespace = unsafe handler.characters
        unsafe handler.internalSubset = { user, _, _, _ in
            guard let sink = unsafe XMLPushParser.sink(user) else { return }
            sink.sawDoctype = true
            unsafe xmlStopParser(sink.context)
        }
        unsafe handler.serror = { user, error in
            guard let sink = unsafe XMLPushParser.sink(user), let error = unsafe error else { return }
            guard unsafe error.pointee.level == XML_ERR_FATAL, sink.firstErrorLine == nil else { return }
            sink.firstErrorLine = unsafe Int(error.pointee.line)
        }
        let user = unsafe Unmanaged.passUnretained(sink).toOpaque()
        guard let context = unsafe xmlCreatePushParserCtxt(&handler, user, nil, 0, nil) else { return nil }
        let options = XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_RECOVER.rawValue
        unsafe xmlCtxtUseOptions(context, Int32(options))
        unsafe self.context = context
        self.sink = sink
        unsafe sink.context = unsafe context
    }

    deinit {
        unsafe sink.context = nil
        unsafe xmlFreeParserCtxt(context)
    }

    /// Hands bytes to `xmlParseChunk`.
    func parse(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
        _ = unsafe bytes.withUnsafeBytes { buffer in
            unsafe xmlParseChunk(
                context,
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                Int32(buffer.count),
                isLast ? 1 : 0
            )
        }
    }

    /// Bytes handed over that the parser could not use yet: the length of an unfinished tag.
    var pendingBytes: Int {
        guard let input = unsafe context.pointee.input else { return 0 }
        return unsafe input.pointee.end - input.pointee.cur
    }

    private static func sink(_ user: UnsafeMutableRawPointer?) -> XMLEventSink? {
        guard let user = unsafe user else { return nil }
        return unsafe Unmanaged<XMLEventSink>.fromOpaque(user).takeUnretainedValue()
    }

    /// `xmlInitParser` must have run once before threads meet.
    private static let prepareLibrary: Void = xmlInitParser()
}
