import HetangCommands

Program.main()
