@main struct Entrance { static func main() {} }
