internal import CLibXML2

/// The SAX2 push parser of libxml2, with the options this program allows: no network, no DTD, no entity but the
/// five of XML, and no other limit than ours.
@safe final class XMLPushParser {
    /// Alone in memory of its own: callbacks reach it by address.
    private let sinkAddress: UnsafeMutablePointer<XMLEventSink>
    private let context: xmlParserCtxtPtr

    /// Calls `xmlCreatePushParserCtxt`; nil when memory is short.
    init?(sink: consuming XMLEventSink) {
        Self.prepareLibrary
        var handler = unsafe xmlSAXHandler()
        unsafe handler.initialized = XML_SAX2_MAGIC
        unsafe handler.startElementNs = { user, local, prefix, uri, namespaceCount, namespaces, count, _, attributes in
            unsafe XMLPushParser.sink(user)?.pointee.startElement(
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
            unsafe XMLPushParser.sink(user)?.pointee.endElement(local, prefix, uri)
        }
        unsafe handler.characters = { user, text, count in
            unsafe XMLPushParser.sink(user)?.pointee.characters(text, Int(count))
        }
        unsafe handler.cdataBlock = { user, text, count in
            unsafe XMLPushParser.sink(user)?.pointee.characters(text, Int(count))
        }
        unsafe handler.ignorableWhitespace = unsafe handler.characters
        unsafe handler.internalSubset = { user, _, _, _ in
            guard let sink = unsafe XMLPushParser.sink(user) else { return }
            unsafe sink.pointee.sawDoctype = true
            unsafe xmlStopParser(sink.pointee.context)
        }
        unsafe handler.serror = { user, error in
            guard let sink = unsafe XMLPushParser.sink(user), let error = unsafe error else { return }
            guard unsafe error.pointee.level == XML_ERR_FATAL, unsafe sink.pointee.firstErrorLine == nil else { return }
            unsafe sink.pointee.firstErrorLine = Int(error.pointee.line)
        }
        // Errors of encoders know no parser: without this, libxml2 writes them on the standard error (one per thread).
        unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
        let address = UnsafeMutablePointer<XMLEventSink>.allocate(capacity: 1)
        unsafe address.initialize(to: sink)
        guard let context = unsafe xmlCreatePushParserCtxt(&handler, address, nil, 0, nil) else {
            unsafe address.deinitialize(count: 1)
            unsafe address.deallocate()
            return nil
        }
        // NOENT, or `&amp;` in an attribute would be handed over as `&#38;`; without DOCTYPE there are no other entities.
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue | XML_PARSE_RECOVER.rawValue | XML_PARSE_NOENT.rawValue
        unsafe xmlCtxtUseOptions(context, Int32(options))
        unsafe address.pointee.context = unsafe context
        unsafe self.context = context
        unsafe sinkAddress = address
    }

    deinit {
        unsafe xmlFreeParserCtxt(context)
        unsafe sinkAddress.deinitialize(count: 1)
        unsafe sinkAddress.deallocate()
    }

    /// Gives what was reported so far, and takes an emptied batch for what comes.
    func exchange(_ batch: inout XMLEventBatch) { unsafe swap(&sinkAddress.pointee.batch, &batch) }

    /// The name that events call by this index.
    func name(_ index: Int32) -> XMLName { unsafe sinkAddress.pointee.names[Int(index)] }

    var sawTooManyAttributes: Bool { unsafe sinkAddress.pointee.sawTooManyAttributes }
    var sawDoctype: Bool { unsafe sinkAddress.pointee.sawDoctype }
    var wentTooDeep: Bool { unsafe sinkAddress.pointee.wentTooDeep }
    var firstErrorLine: Int? { unsafe sinkAddress.pointee.firstErrorLine }

    /// Hands bytes to `xmlParseChunk`.
    func parse(_ bytes: borrowing FlatTable<UInt8>, isLast: Bool) {
        unsafe bytes.start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
            _ = unsafe xmlParseChunk(context, start, Int32(bytes.count), isLast ? 1 : 0)
        }
    }

    /// Bytes handed over that the parser could not use yet: the length of an unfinished tag.
    var pendingBytes: Int {
        guard let input = unsafe context.pointee.input else { return 0 }
        return unsafe input.pointee.end - input.pointee.cur
    }

    private static func sink(_ user: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<XMLEventSink>? {
        unsafe user?.assumingMemoryBound(to: XMLEventSink.self)
    }

    /// `xmlInitParser` must have run once before threads meet.
    private static let prepareLibrary: Void = xmlInitParser()
}
