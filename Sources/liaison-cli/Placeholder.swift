@main struct LiaisonCommand { static func main() {} }
